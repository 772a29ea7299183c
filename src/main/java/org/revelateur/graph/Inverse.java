package org.revelateur.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import org.apache.jena.graph.Node;
import org.apache.jena.rdfpatch.RDFPatch;
import org.apache.jena.rdfpatch.changes.RDFChangesBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** A patch played backwards: last first, additions deleted and deletions added. */
final class Inverse {
    private record Step(Quad quad, boolean added) {
    }

    private Inverse() {
    }

    /**
     * Does nothing where all of it was taken back already.
     *
     * @throws ChangedSince if some of the patch no longer stands
     */
    static void apply(RDFPatch patch, DatasetGraph dataset) {
        var steps = steps(patch);
        var gone = new ArrayList<Quad>();
        for (Step step : steps) {
            if (dataset.contains(step.quad()) != step.added()) {
                gone.add(step.quad());
            } else if (step.added()) {
                dataset.delete(step.quad());
            } else {
                dataset.add(step.quad());
            }
        }
        if (!gone.isEmpty() && gone.size() < steps.size()) {
            throw new ChangedSince(gone);
        }
    }

    private static Deque<Step> steps(RDFPatch patch) {
        Deque<Step> steps = new ArrayDeque<>();
        patch.apply(new RDFChangesBase() {
            @Override
            public void add(Node g, Node s, Node p, Node o) {
                steps.push(new Step(Quad.create(g, s, p, o), true));
            }

            @Override
            public void delete(Node g, Node s, Node p, Node o) {
                steps.push(new Step(Quad.create(g, s, p, o), false));
            }
        });
        return steps;
    }
}
