package org.revelateur.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdfpatch.RDFPatch;
import org.apache.jena.rdfpatch.changes.RDFChangesBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.revelateur.vocab.Iris;

/**
 * Names say what they name: a thing's identifier is the end of its IRI, so that no two share one, and a term of our own is
 * one that the ontology has, so that a misspelt one is not silently kept. Without an ontology in the store any term goes.
 */
final class NamingRules {
    private static final Node ONTOLOGY = NodeFactory.createURI(Iris.graph("ontology"));
    private static final Node TYPE = RDF.type.asNode();

    private NamingRules() {
    }

    static List<Violation> violations(RDFPatch patch, DatasetGraph wouldBe) {
        var violations = new ArrayList<Violation>();
        boolean terms = wouldBe.contains(ONTOLOGY, Node.ANY, Node.ANY, Node.ANY);
        patch.apply(new RDFChangesBase() {
            private final Map<Node, Boolean> known = new HashMap<>(); // a load has few terms and many statements

            @Override
            public void add(Node g, Node s, Node p, Node o) {
                if (p.equals(DCTerms.identifier.asNode()) && s.isURI() && s.getURI().startsWith(Iris.THINGS) && !s.getURI().endsWith("/" + o.getLiteralLexicalForm())) {
                    violations.add(new Violation(s.toString(), p.getURI(), o.getLiteralLexicalForm(), "Violation", Iris.TERMS + "IdentifierRule",
                            "L'identifiant est la fin de l'IRI.", "The identifier is the end of the IRI."));
                }
                if (terms) {
                    unknown(p).or(() -> p.equals(TYPE) ? unknown(o) : Optional.empty()).ifPresent(term -> violations.add(
                            new Violation(s.toString(), p.getURI(), term, "Violation", Iris.TERMS + "TermRule",
                                    "L'ontologie n'a pas ce terme : " + term, "The ontology has no such term: " + term)));
                }
            }

            private Optional<String> unknown(Node term) {
                boolean ours = term.isURI() && term.getURI().startsWith(Iris.TERMS);
                return ours && !known.computeIfAbsent(term, any -> wouldBe.contains(ONTOLOGY, any, TYPE, Node.ANY)) ? Optional.of(term.getURI()) : Optional.empty();
            }
        });
        return violations;
    }
}
