package org.revelateur.resource;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;
import org.revelateur.graph.Violation;
import org.revelateur.vocab.Prefixes;

/**
 * What the rules of the graph say against a change, as JSON or as SHACL words it: a validation's answer, and why a write is refused.
 *
 * @param total   how many results there are
 * @param results the first of them: whoever clears a graph breaks thousands of rules, and needs to read few
 */
public record ValidationReport(boolean conforms, int total, List<Result> results, @JsonIgnore String language) {
    private static final int SHOWN = 1000;

    /** @param message a sentence that names the thing, the property and the value, in the language of the report */
    public record Result(String focus, @Nullable String path, @Nullable String value, String severity, @Nullable String shape, String message) {
    }

    /**
     * @param graph where things have their labels
     * @param sent  what would be written: the thing that is wrong may have its label there
     */
    public static ValidationReport of(List<Violation> broken, DatasetGraph graph, Collection<Quad> sent, String language) {
        Map<Node, List<Node>> named = sent.stream().filter(quad -> quad.getPredicate().equals(SKOS.prefLabel.asNode()))
                .collect(Collectors.groupingBy(Quad::getSubject, Collectors.mapping(Quad::getObject, Collectors.toList())));
        UnaryOperator<String> labels = text -> label(term(text), named, graph, language);
        return new ValidationReport(broken.isEmpty(), broken.size(), broken.stream().limit(SHOWN).map(violation -> result(violation, labels, language.equals("en"))).toList(), language);
    }

    private static Result result(Violation violation, UnaryOperator<String> labels, boolean english) {
        String place = Stream.of(violation.focus(), violation.path() == null ? "" : violation.path()).filter(iri -> !iri.isEmpty())
                .map(labels).collect(Collectors.joining(", "));
        String value = violation.value() == null ? "" : (english ? " Value: “%s”." : " Valeur : « %s ».").formatted(labels.apply(violation.value()));
        String sentence = place + (english ? ": " + violation.messageEn() : " : " + violation.message()) + value;
        return new Result(violation.focus(), violation.path(), violation.value(), violation.severity(), violation.shape(), sentence);
    }

    private static String label(Node node, Map<Node, List<Node>> named, DatasetGraph graph, String language) {
        return node.isLiteral() ? node.getLiteralLexicalForm()
                : Labels.best(named.getOrDefault(node, List.of()), language).orElseGet(() -> Labels.of(graph, node, language));
    }

    private static Node term(String text) {
        return text.matches("(https?|urn|mailto):\\S+") ? NodeFactory.createURI(text) : NodeFactory.createLiteralString(text);
    }

    /** The members that a problem has of it. */
    public Map<String, Object> members() {
        var members = new LinkedHashMap<String, Object>();
        members.put("conforms", conforms);
        members.put("total", total);
        members.put("results", results);
        return members;
    }

    public Graph toGraph() {
        Graph graph = GraphFactory.createDefaultGraph();
        Prefixes.ALL.forEach(graph.getPrefixMapping()::setNsPrefix);
        Node report = NodeFactory.createBlankNode();
        graph.add(report, RDF.type.asNode(), SHACL.ValidationReport);
        graph.add(report, SHACL.conforms, NodeFactory.createLiteralDT(Boolean.toString(conforms), XSDDatatype.XSDboolean));
        results.forEach(result -> graph.add(report, SHACL.result, describe(graph, result)));
        return graph;
    }

    private Node describe(Graph graph, Result result) {
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
}
