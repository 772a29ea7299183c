package org.revelateur.operations;

import java.util.Optional;
import org.revelateur.graph.GraphStore;
import org.revelateur.graph.Revision;

/** @param version the graph's, with the change or without one if there was nothing to change */
record Outcome(long version, long added, long removed) {
    static Outcome of(Optional<Revision> made, GraphStore store) {
        return made.map(revision -> new Outcome(revision.version(), revision.added(), revision.removed())).orElseGet(() -> new Outcome(store.version(), 0, 0));
    }
}
