package org.revelateur.ranking;

/**
 * A solution among the candidates for a need.
 *
 * @param match how squarely it answers, from 0 to 1
 * @param fixed the points that it has wherever it is asked for
 * @param most  the points that it may have where a place has all that it spreads by
 */
record Posting(int solution, Link link, double match, int fixed, int most) {
}
