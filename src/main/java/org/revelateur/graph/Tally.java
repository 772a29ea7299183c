package org.revelateur.graph;

import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.rdfpatch.RDFPatch;
import org.apache.jena.rdfpatch.changes.RDFChangesBase;

/** How much a patch changes, and where. */
record Tally(long added, long removed, Set<String> graphs) {

    static Tally of(RDFPatch patch) {
        var counter = new RDFChangesBase() {
            private long added;
            private long removed;
            private final Set<String> graphs = new TreeSet<>();

            @Override
            public void add(Node g, Node s, Node p, Node o) {
                added++;
                graphs.add(g.getURI());
            }

            @Override
            public void delete(Node g, Node s, Node p, Node o) {
                removed++;
                graphs.add(g.getURI());
            }
        };
        patch.apply(counter);
        return new Tally(counter.added, counter.removed, counter.graphs);
    }

    long size() {
        return added + removed;
    }
}
