package org.revelateur.indexing;

import java.util.Map;
import org.apache.jena.graph.Node;
import org.revelateur.resource.Facts;
import org.revelateur.vocab.Rev;

/** How well a solution spreads, from 0 to 1: mostly by how it replicates, then by the places that it reached and by its scale. */
final class Spreading {
    private static final Map<String, Double> REPLICATION = Map.of("aucune", 0.0, "duplication", 1.0, "essaimage", 1.0, "franchise-sociale", 1.0,
            "licence-libre", 1.0, "reseau", 1.0);
    private static final Map<String, Double> SCALE = Map.of("local", 0.25, "departementale", 0.5, "regionale", 0.75, "nationale", 1.0);
    private static final double UNKNOWN = 0.3;
    private static final int MANY_PLACES = 5;

    private Spreading() {
    }

    static double of(Description solution) {
        return 0.75 * known(solution, Rev.term("replication"), REPLICATION) + 0.1 * known(solution, Rev.term("scale"), SCALE)
                + 0.15 * Math.min(MANY_PLACES, solution.all(Rev.term("presentIn")).size()) / MANY_PLACES;
    }

    private static double known(Description solution, Node property, Map<String, Double> values) {
        return solution.one(property).map(Facts::key).map(values::get).orElse(UNKNOWN);
    }
}
