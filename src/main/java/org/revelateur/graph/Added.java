package org.revelateur.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdfpatch.RDFPatch;
import org.apache.jena.rdfpatch.changes.RDFChangesBase;

/** What a patch says newly with some properties, in whichever graphs. */
final class Added {
    private Added() {
    }

    static List<Triple> by(RDFPatch patch, Set<Node> properties) {
        var added = new ArrayList<Triple>();
        patch.apply(new RDFChangesBase() {
            @Override
            public void add(Node g, Node s, Node p, Node o) {
                if (properties.contains(p)) {
                    added.add(Triple.create(s, p, o));
                }
            }
        });
        return added;
    }
}
