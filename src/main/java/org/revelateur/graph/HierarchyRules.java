package org.revelateur.graph;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdfpatch.RDFPatch;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.revelateur.vocab.Iris;

/**
 * What incremental SHACL does not see: nothing is broader than itself or contains itself, however long the way round.
 * Only the added links are followed, in the graph as it would be.
 */
final class HierarchyRules {
    private record Rule(Node property, String shape, String message, String messageEn) {
        Violation broken(Triple link) {
            return new Violation(link.getSubject().toString(), property.getURI(), link.getObject().toString(), "Violation", shape, message, messageEn);
        }
    }

    private static final List<Rule> RULES = List.of(
            new Rule(SKOS.broader.asNode(), Iris.TERMS + "BroaderCycleRule", "Un concept ne peut pas être plus large que lui-même.",
                    "A concept cannot be broader than itself."),
            new Rule(SchemaDO.containedInPlace.asNode(), Iris.TERMS + "ContainmentCycleRule",
                    "Un territoire ne peut pas être contenu dans lui-même.", "A territory cannot be contained in itself."));

    private HierarchyRules() {
    }

    static List<Violation> violations(RDFPatch patch, DatasetGraph wouldBe) {
        return RULES.stream().flatMap(rule -> {
            var rings = new Rings(node -> wouldBe.stream(Node.ANY, node, rule.property, Node.ANY).map(Quad::getObject).toList());
            return Added.by(patch, Set.of(rule.property)).stream().filter(link -> rings.join(link.getSubject(), link.getObject())).map(rule::broken);
        }).toList();
    }
}
