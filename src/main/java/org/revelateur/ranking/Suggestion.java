package org.revelateur.ranking;

import java.util.Arrays;

/**
 * A solution that is suggested.
 *
 * @param link   how what it answers stands to what was asked
 * @param points what each factor brings or takes, in the order of the factors
 * @param akin   a better placed solution that this one is nearly the same as, or -1
 */
public record Suggestion(int solution, Link link, int[] points, boolean presentHere, int akin) {

    /** From 0 to 1, with four decimals. */
    public double score() {
        return (double) Arrays.stream(points).sum() / Weights.WHOLE;
    }

    public double contribution(Factor factor) {
        return (double) points[factor.ordinal()] / Weights.WHOLE;
    }
}
