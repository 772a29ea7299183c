package org.revelateur.ranking;

/** How a need that a solution answers stands to the one that was asked. */
public record Link(int need, Kind kind) {

    /** The kinds of links, the strongest first, with what is left of an answer that comes by it. */
    public enum Kind {
        SAME(1), NARROWER(0.9), BROADER(0.4), RELATED(0.2), SAME_CAUSE(0.2),
        /** No link but the words of the question. */
        SAME_WORDS(0);

        private final double strength;

        Kind(double strength) {
            this.strength = strength;
        }
    }

    /** Whether who answers by it answers what was asked, not only something near. */
    boolean isAnswer() {
        return kind == Kind.SAME || kind == Kind.NARROWER;
    }

    /** How far a solution answers by this link, from 0 to 1. @param rank of the need in the solution, from 1 */
    double match(int rank) {
        return kind.strength * 2 / (1 + rank);
    }
}
