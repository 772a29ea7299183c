package org.revelateur.recommend;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.revelateur.recommend.Recommendations.Understood;
import org.revelateur.recommend.Request.Presence;

/**
 * A request whose words have been looked up.
 *
 * @param territory empty for the whole of France
 * @param filters   parameters of the ranking query, by name
 */
record Question(Optional<Node> need, Optional<List<Understood>> understood, Optional<Node> territory, int limit, Map<String, Node> filters,
                Optional<Node> stage, Presence present, String language) {
}
