package org.revelateur.ranking;

/**
 * A territory that is like another.
 *
 * @param distance   0 between likes, 2 on average between two taken at random
 * @param indicators by how many both are compared
 */
public record Twin(int place, double distance, int indicators) {
}
