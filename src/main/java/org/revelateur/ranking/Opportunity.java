package org.revelateur.ranking;

import java.util.List;

/**
 * A place that lacks an answer to a need.
 *
 * @param documented what says that it has the need
 * @param suggestions what could answer it, best first
 */
public record Opportunity(int need, int place, List<Integer> documented, List<Suggestion> suggestions) {

    /** The score of the best that could answer. */
    public double score() {
        return suggestions.getFirst().score();
    }
}
