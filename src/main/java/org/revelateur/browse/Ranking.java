package org.revelateur.browse;

import java.util.Optional;
import org.apache.jena.graph.Node;

/** Where the answer page gets its ranked answer from. */
interface Ranking {

    /** What narrows the answer: a kind of solution and an audience, each by its code. */
    record Filter(Optional<String> kind, Optional<String> audience) {
    }

    Ranked rank(Node need, Node territory, Filter filter, int limit, String language);
}
