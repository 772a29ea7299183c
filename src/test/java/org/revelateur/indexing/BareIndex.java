package org.revelateur.indexing;

import java.time.LocalDate;
import org.apache.jena.sparql.core.DatasetGraph;
import org.revelateur.ranking.Index;

/** The index of a dataset that no server holds, for benchmarks. */
public final class BareIndex {
    private BareIndex() {
    }

    /** Needs a read transaction. */
    public static Index of(DatasetGraph graph, LocalDate day) {
        var empty = Index.empty(day);
        var changes = empty.changes();
        new GraphReader(graph, changes).everything();
        return empty.with(changes, day);
    }
}
