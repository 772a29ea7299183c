package org.revelateur.graph;

import java.time.Instant;
import java.util.Set;

/**
 * A change that was made.
 *
 * @param version the graph's version with it
 * @param graphs  the IRIs of the graphs that it touched
 */
public record Revision(long version, Instant time, Author author, long added, long removed, Set<String> graphs) {
}
