package org.revelateur.history;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * A version of the graph, without who made it: what is public of the log.
 *
 * @param added    how many statements it added, and likewise removed
 * @param graphs   the IRIs of the graphs that it touched
 * @param subjects how many things its statements speak of
 * @param some     the first of these
 */
public record Version(long number, Instant time, Optional<String> reason, long added, long removed, Set<String> graphs, int subjects, List<Node> some) {
}
