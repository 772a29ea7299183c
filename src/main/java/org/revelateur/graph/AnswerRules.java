package org.revelateur.graph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.rdfpatch.RDFPatch;
import org.apache.jena.rdfpatch.changes.RDFChangesBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.revelateur.vocab.Iris;
import org.revelateur.vocab.Rev;

/**
 * The order of a solution's needs agrees with the needs that it answers: what SHACL cannot say, because selections and
 * testimonies speak of solutions and needs by the same properties, and the engine's incremental paths miss some changes.
 */
final class AnswerRules {
    private static final Node ANSWERS_NEED = Rev.term("answersNeed");
    private static final Node ANSWER = Rev.term("Answer");
    private static final Node SOLUTION = Rev.term("solution");
    private static final Node NEED = Rev.term("need");
    private static final Node RANK = Rev.term("rank");

    private AnswerRules() {
    }

    static List<Violation> violations(RDFPatch patch, DatasetGraph wouldBe) {
        var violations = new ArrayList<Violation>();
        touched(patch, wouldBe).forEach(solution -> check(solution, wouldBe, violations));
        return violations;
    }

    /** The solutions whose needs or whose order of needs the patch changes. */
    private static Set<Node> touched(RDFPatch patch, DatasetGraph wouldBe) {
        var solutions = new LinkedHashSet<Node>();
        patch.apply(new RDFChangesBase() {
            @Override
            public void add(Node g, Node s, Node p, Node o) {
                note(s, p, o);
            }

            @Override
            public void delete(Node g, Node s, Node p, Node o) {
                note(s, p, o);
            }

            private void note(Node s, Node p, Node o) {
                if (p.equals(ANSWERS_NEED)) {
                    solutions.add(s);
                } else if (p.equals(SOLUTION)) {
                    solutions.add(o);
                } else if (p.equals(NEED) || p.equals(RANK) || (p.equals(RDF.type.asNode()) && o.equals(ANSWER))) {
                    solutions.addAll(objects(wouldBe, s, SOLUTION));
                }
            }
        });
        return solutions;
    }

    private static void check(Node solution, DatasetGraph graph, List<Violation> violations) {
        Set<Node> needs = objects(graph, solution, ANSWERS_NEED);
        var ranks = new HashSet<Node>();
        graph.find(Node.ANY, Node.ANY, SOLUTION, solution).forEachRemaining(quad -> {
            Node answer = quad.getSubject();
            if (!graph.contains(Node.ANY, answer, RDF.type.asNode(), ANSWER)) {
                return;
            }
            objects(graph, answer, NEED).stream().filter(need -> !needs.contains(need)).forEach(need ->
                    violations.add(new Violation(answer.toString(), NEED.getURI(), need.toString(), "Violation", Iris.TERMS + "AnswerNeedRule",
                            "Le besoin classé est l'un de ceux auxquels la solution répond.", "The ranked need is one of those that the solution answers.")));
            objects(graph, answer, RANK).stream().filter(rank -> !ranks.add(rank)).forEach(rank ->
                    violations.add(new Violation(answer.toString(), RANK.getURI(), rank.toString(), "Violation", Iris.TERMS + "AnswerRankRule",
                            "Deux besoins d'une solution n'ont pas le même rang.", "Two needs of a solution do not share a rank.")));
        });
    }

    private static Set<Node> objects(DatasetGraph graph, Node subject, Node property) {
        var objects = new LinkedHashSet<Node>();
        graph.find(Node.ANY, subject, property, Node.ANY).forEachRemaining(quad -> objects.add(quad.getObject()));
        return objects;
    }

}
