package org.revelateur.recommend;

import java.util.Optional;
import org.revelateur.indexing.CurrentIndex;
import org.revelateur.ranking.Query;
import org.revelateur.understanding.Reading;

/**
 * A request whose words have been looked up in one version of the graph.
 *
 * @param query empty if the text named no need
 * @param stage that the support is for, or {@link Query#ANY}
 */
record Question(CurrentIndex.Version version, Optional<Query> query, int place, int stage, Optional<Reading> reading, String language) {
}
