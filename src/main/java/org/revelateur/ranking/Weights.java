package org.revelateur.ranking;

import java.util.Arrays;
import java.util.Map;

/**
 * How much each factor counts, in points of {@value #WHOLE} that make a full score. Only proportions matter: the factors
 * that raise share the whole score, whatever their weights sum up to.
 */
public final class Weights {
    public static final int WHOLE = 10_000;
    public static final Weights USUAL = of(Map.of());

    private final int[] points = new int[Factor.values().length];

    private Weights(Map<Factor, Double> given) {
        double whole = Arrays.stream(Factor.values()).filter(factor -> !factor.lowers()).mapToDouble(factor -> weight(given, factor)).sum();
        for (Factor factor : Factor.values()) {
            points[factor.ordinal()] = whole == 0 ? 0 : (int) Math.min(WHOLE, WHOLE * weight(given, factor) / whole);
        }
    }

    /** A factor that is not given keeps its usual weight. */
    public static Weights of(Map<Factor, Double> given) {
        return new Weights(given);
    }

    private static double weight(Map<Factor, Double> given, Factor factor) {
        return Math.max(0, given.getOrDefault(factor, factor.usualWeight()));
    }

    /** What a factor is worth where it holds fully. */
    public int points(Factor factor) {
        return points[factor.ordinal()];
    }

    /** What it is worth where it holds so far, from 0 to 1; negative for one that lowers. */
    int points(Factor factor, double held) {
        int worth = (int) Math.round(points[factor.ordinal()] * held);
        return factor.lowers() ? -worth : worth;
    }
}
