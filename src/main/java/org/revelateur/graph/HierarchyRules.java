package org.revelateur.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdfpatch.RDFPatch;
import org.apache.jena.rdfpatch.changes.RDFChangesBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.SKOS;
import org.revelateur.vocab.Iris;

/**
 * What incremental SHACL does not see: nothing is broader than itself or contains itself, however long the way round.
 * Only the added links are followed, in the graph as it would be.
 */
final class HierarchyRules {
    private record Rule(Node property, String shape, String message, String messageEn) {
    }

    private static final List<Rule> RULES = List.of(
            new Rule(SKOS.broader.asNode(), Iris.TERMS + "BroaderCycleRule", "Un concept ne peut pas être plus large que lui-même.",
                    "A concept cannot be broader than itself."),
            new Rule(NodeFactory.createURI("https://schema.org/containedInPlace"), Iris.TERMS + "ContainmentCycleRule",
                    "Un territoire ne peut pas être contenu dans lui-même.", "A territory cannot be contained in itself."));

    private HierarchyRules() {
    }

    static List<Violation> violations(RDFPatch patch, DatasetGraph wouldBe) {
        var violations = new ArrayList<Violation>();
        patch.apply(new RDFChangesBase() {
            @Override
            public void add(Node g, Node s, Node p, Node o) {
                for (Rule rule : RULES) {
                    if (rule.property.equals(p) && reaches(wouldBe, o, p, s)) {
                        violations.add(new Violation(s.toString(), p.getURI(), o.toString(), "Violation", rule.shape, rule.message, rule.messageEn));
                    }
                }
            }
        });
        return violations;
    }

    private static boolean reaches(DatasetGraph graph, Node from, Node property, Node target) {
        Set<Node> seen = new HashSet<>(Set.of(from));
        var next = new ArrayDeque<>(List.of(from));
        while (!next.isEmpty()) {
            Node node = next.poll();
            if (node.equals(target)) {
                return true;
            }
            graph.find(Node.ANY, node, property, Node.ANY).forEachRemaining(quad -> {
                if (seen.add(quad.getObject())) {
                    next.add(quad.getObject());
                }
            });
        }
        return false;
    }
}
