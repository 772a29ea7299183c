package org.revelateur.search;

import java.util.List;

/**
 * What was found, best first.
 *
 * @param total   how many there are, of which {@code hits} are some
 * @param nearest where nothing was found, what bears the nearest labels
 * @param version of the graph that was searched
 */
public record Found(long total, List<Hit> hits, List<Hit> nearest, long version) {
}
