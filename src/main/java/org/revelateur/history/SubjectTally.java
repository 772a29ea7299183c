package org.revelateur.history;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.rdfpatch.changes.RDFChangesBase;

/** Counts by subject what a patch adds and deletes. */
final class SubjectTally extends RDFChangesBase {
    private final Map<String, Count> counts = new LinkedHashMap<>();

    record Count(int added, int removed) {
        Count and(Count other) {
            return new Count(added + other.added, removed + other.removed);
        }
    }

    /** In the order of the patch. */
    Map<String, Count> counts() {
        return counts;
    }

    @Override
    public void add(Node g, Node s, Node p, Node o) {
        count(s, new Count(1, 0));
    }

    @Override
    public void delete(Node g, Node s, Node p, Node o) {
        count(s, new Count(0, 1));
    }

    private void count(Node subject, Count one) {
        if (subject.isURI()) {
            counts.merge(subject.getURI(), one, Count::and);
        }
    }
}
