package org.revelateur.ranking;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A point of view on a suggestion: how far it holds, from 0 to 1, times its weight is its part of the score. */
public enum Factor {
    /** How squarely the solution answers the need. */
    NEED_MATCH(0.61),
    /** Whether the place is of the kind where the solution was tried. */
    CONTEXT(0.12),
    /** Whether it works already in places like this one. */
    SIMILAR_TERRITORIES(0.04),
    /** Whether it is for those whom the need concerns here. */
    AUDIENCE(0.06),
    /** How many figures show that it works, and how fresh they are. */
    EVIDENCE(0.05),
    /** Whether it knows how to spread, and finds here what made it succeed. */
    SPREAD(0.04),
    /** Whether somebody here can help with this need. */
    SUPPORT(0.08),
    /** Lowers what is ended, unverified or known from copies only. */
    DOUBT(0.07),
    /** Lowers what is nearly the same as something better placed. */
    VARIETY(0.30);

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final double usualWeight;

    Factor(double usualWeight) {
        this.usualWeight = usualWeight;
    }

    /** As the graph and the API write it: {@code need-match}. */
    public String code() {
        return code;
    }

    /** Whether it takes from the score what it finds. */
    public boolean lowers() {
        return this == DOUBT || this == VARIETY;
    }

    double usualWeight() {
        return usualWeight;
    }

    public static Optional<Factor> of(String code) {
        return Arrays.stream(values()).filter(factor -> factor.code().equals(code)).findFirst();
    }
}
