package org.revelateur.indexing;

import java.time.LocalDate;
import org.apache.jena.rdfpatch.RDFPatch;
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

    /** The next index, of a graph in which this was changed. Needs a read transaction. */
    public static Index following(DatasetGraph graph, Index index, RDFPatch change) {
        var changes = index.changes();
        if (!new Rereading(graph, index.catalogue(), changes).of(change)) {
            throw new IllegalArgumentException("Not a small change");
        }
        return index.with(changes, index.day());
    }
}
