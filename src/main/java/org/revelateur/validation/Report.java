package org.revelateur.validation;

import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;
import org.revelateur.vocab.Prefixes;

/** The validation report, as JSON or as SHACL words it. */
record Report(boolean conforms, List<Result> results) {

    /** @param message a sentence that names the thing, the property and the value, in the language of the request */
    record Result(String focus, @Nullable String path, @Nullable String value, String severity, @Nullable String shape, String message) {
    }

    Graph toGraph(String language) {
        Graph graph = GraphFactory.createDefaultGraph();
        Prefixes.ALL.forEach(graph.getPrefixMapping()::setNsPrefix);
        Node report = NodeFactory.createBlankNode();
        graph.add(report, RDF.type.asNode(), SHACL.ValidationReport);
        graph.add(report, SHACL.conforms, NodeFactory.createLiteralDT(Boolean.toString(conforms), XSDDatatype.XSDboolean));
        results.forEach(result -> graph.add(report, SHACL.result, describe(graph, result, language)));
        return graph;
    }

    private static Node describe(Graph graph, Result result, String language) {
        Node node = NodeFactory.createBlankNode();
        graph.add(node, RDF.type.asNode(), SHACL.ValidationResult);
        graph.add(node, SHACL.resultSeverity, NodeFactory.createURI(SHACL.getURI() + result.severity()));
        graph.add(node, SHACL.focusNode, term(result.focus()));
        graph.add(node, SHACL.resultMessage, NodeFactory.createLiteralLang(result.message(), language));
        add(graph, node, SHACL.resultPath, result.path());
        add(graph, node, SHACL.value, result.value());
        add(graph, node, SHACL.sourceShape, result.shape());
        return node;
    }

    private static void add(Graph graph, Node subject, Node property, @Nullable String value) {
        if (value != null) {
            graph.add(subject, property, term(value));
        }
    }

    private static Node term(String text) {
        return text.matches("(https?|urn|mailto):\\S+") ? NodeFactory.createURI(text) : NodeFactory.createLiteralString(text);
    }
}
