package org.revelateur.charts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Values cut into at most five steps with about as many territories each; equal values are of the same step. */
public final class Shades {
    private static final int MOST = 5;

    /** A step of the scale: from its least to its greatest value, and how many have one of them. */
    public record Step(int number, BigDecimal least, BigDecimal greatest, int count) {
        /** The class by which the style sheet colours it. */
        public String style() {
            return Look.shade(number).style();
        }
    }

    private final List<Step> steps;

    private Shades(List<Step> steps) {
        this.steps = steps;
    }

    public static Shades of(Collection<BigDecimal> values) {
        var sorted = values.stream().sorted().toList();
        long distinct = sorted.stream().map(BigDecimal::stripTrailingZeros).distinct().count();
        int parts = (int) Math.min(MOST, distinct);
        var steps = new ArrayList<Step>();
        int from = 0;
        for (int part = 1; part <= parts && from < sorted.size(); part++) {
            int to = Math.max(from + 1, (int) Math.round((double) part * sorted.size() / parts));
            while (to < sorted.size() && sorted.get(to).compareTo(sorted.get(to - 1)) == 0) {
                to++;
            }
            steps.add(new Step(0, sorted.get(from), sorted.get(to - 1), to - from));
            from = to;
        }
        return new Shades(spread(steps));
    }

    /** Few steps take colours from the whole scale. */
    private static List<Step> spread(List<Step> steps) {
        var spread = new ArrayList<Step>();
        for (int i = 0; i < steps.size(); i++) {
            int shade = steps.size() == 1 ? MOST / 2 : Math.round((float) i * (MOST - 1) / (steps.size() - 1));
            spread.add(new Step(shade, steps.get(i).least(), steps.get(i).greatest(), steps.get(i).count()));
        }
        return List.copyOf(spread);
    }

    /** Lightest first. */
    public List<Step> steps() {
        return steps;
    }

    /** The step of a value that is among those given. */
    public int of(BigDecimal value) {
        return steps.stream().filter(step -> value.compareTo(step.greatest()) <= 0).map(Step::number).findFirst()
                .orElseGet(() -> steps.stream().map(Step::number).max(Comparator.naturalOrder()).orElse(-1));
    }
}
