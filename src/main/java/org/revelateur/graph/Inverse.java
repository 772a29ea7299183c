package org.revelateur.graph;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.jena.graph.Node;
import org.apache.jena.rdfpatch.RDFPatch;
import org.apache.jena.rdfpatch.changes.RDFChangesBase;
import org.apache.jena.sparql.core.DatasetGraph;

/** A patch played backwards: last first, additions deleted and deletions added. */
final class Inverse {
    private Inverse() {
    }

    static void apply(RDFPatch patch, DatasetGraph dataset) {
        Deque<Runnable> steps = new ArrayDeque<>();
        patch.apply(new RDFChangesBase() {
            @Override
            public void add(Node g, Node s, Node p, Node o) {
                steps.push(() -> dataset.delete(g, s, p, o));
            }

            @Override
            public void delete(Node g, Node s, Node p, Node o) {
                steps.push(() -> dataset.add(g, s, p, o));
            }
        });
        steps.forEach(Runnable::run);
    }
}
