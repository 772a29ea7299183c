package org.revelateur.graph;

/**
 * A store as it was at one version, copied into a folder.
 *
 * @param quads how many statements, with those that the store keeps about itself
 */
public record Snapshot(long version, long quads) {
}
