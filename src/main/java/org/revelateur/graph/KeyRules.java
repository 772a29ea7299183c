package org.revelateur.graph;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdfpatch.RDFPatch;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.revelateur.vocab.Iris;
import org.revelateur.vocab.Rev;

/** Two things of one class or one list do not share a code: what SHACL can only say by a query that looks at everything. */
final class KeyRules {
    private static final Set<Node> CODES = Set.of(DCTerms.identifier.asNode(), SKOS.notation.asNode(), Rev.term("siren"));

    private KeyRules() {
    }

    static List<Violation> violations(RDFPatch patch, DatasetGraph wouldBe) {
        return Added.by(patch, CODES).stream().distinct().filter(code -> code.getObject().isLiteral())
                .flatMap(code -> bearer(code, wouldBe).map(other -> doubled(code, other)).stream()).toList();
    }

    private static Violation doubled(Triple code, Node bearer) {
        return new Violation(code.getSubject().toString(), code.getPredicate().getURI(), code.getObject().getLiteralLexicalForm(), "Violation", Iris.TERMS + "KeyRule",
                "Ce code est déjà celui de <%s> : complétez cette chose, ou donnez un autre code.".formatted(bearer),
                "This code is already that of <%s>: complete that thing, or give another code.".formatted(bearer));
    }

    /** Another thing with the same code, of the same class or list. */
    private static Optional<Node> bearer(Triple code, DatasetGraph graph) {
        Node thing = code.getSubject();
        return graph.stream(Node.ANY, Node.ANY, code.getPredicate(), code.getObject()).map(Quad::getSubject).filter(other -> !other.equals(thing))
                .filter(other -> kinds(graph, other).stream().anyMatch(kinds(graph, thing)::contains)).findFirst();
    }

    private static Set<Node> kinds(DatasetGraph graph, Node thing) {
        return Stream.of(RDF.type, SKOS.inScheme).flatMap(property -> graph.stream(Node.ANY, thing, property.asNode(), Node.ANY)).map(Quad::getObject)
                .filter(kind -> kind.isURI() && kind.getURI().startsWith(Iris.BASE)).collect(Collectors.toSet());
    }
}
