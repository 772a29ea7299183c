package org.revelateur.ranking;

import java.util.List;
import java.util.Map;

/**
 * What is asked of a ranking, by numbers.
 *
 * @param needs    what is needed, the surest first; with likeness alone there may be none
 * @param likeness how far solutions speak in the words of the question, from 0 to 1; empty where it had none
 * @param place    {@value #ANY} where no territory is meant
 * @param limit    how many suggestions at most
 */
public record Query(List<Wanted> needs, Map<Integer, Double> likeness, int place, Filter filter, Presence presence, int limit) {
    public static final int ANY = -1;

    /** The need that is most surely meant, or {@value #ANY}. */
    public int surest() {
        return needs.isEmpty() ? ANY : needs.getFirst().need();
    }

    /** A need, and how surely it was meant, from 0 to 1. */
    public record Wanted(int need, double confidence) {
    }

    /** What narrows the suggestions; each may be {@value #ANY}. */
    public record Filter(int kind, int audience, int context) {
        public static final Filter NONE = new Filter(ANY, ANY, ANY);

        boolean lets(Fact.Solution solution) {
            return (kind == ANY || solution.kind() == kind)
                    && (audience == ANY || Ints.indexIn(solution.audiences(), audience) >= 0)
                    && (context == ANY || Ints.indexIn(solution.contexts(), context) >= 0);
        }
    }

    /** What becomes of solutions that are already present on the territory. */
    public enum Presence {
        EXCLUDE, INCLUDE, ONLY;

        boolean lets(boolean here) {
            return this == INCLUDE || here == (this == ONLY);
        }
    }

    /** The best for one need. */
    public static Query of(int need, int place, int limit) {
        return new Query(List.of(new Wanted(need, 1)), Map.of(), place, Filter.NONE, Presence.EXCLUDE, limit);
    }
}
