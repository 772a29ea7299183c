package org.revelateur.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Numbers taken in one run, and the line of the table that they make. */
final class Measure {
    private Measure() {
    }

    static double median(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /** A measure that must not be above its bound. */
    static void least(String what, double bound, double measured) {
        line(what, "≤ " + number(bound), measured <= bound, number(measured), "", "");
    }

    /** How many times as long as the other it may take: the median of the ratios of the trials, which alternate. */
    static void slower(String what, double bound, List<Double> ours, List<Double> others, String unit) {
        double ratio = median(ratios(ours, others));
        line("%s (n = %d)".formatted(what, ours.size()), "≤ " + number(bound), ratio <= bound, "× " + number(ratio), number(median(ours)) + " " + unit, number(median(others)) + " " + unit);
    }

    /** Which part of the other's throughput it must reach; the values are times of the same work, trial by trial. */
    static void faster(String what, double bound, List<Double> ours, List<Double> others, String unit) {
        double ratio = median(ratios(others, ours));
        line("%s (n = %d)".formatted(what, ours.size()), "≥ " + number(bound), ratio >= bound, "× " + number(ratio), number(median(ours)) + " " + unit, number(median(others)) + " " + unit);
    }

    /** How many times as long as the other it takes, without a bound. */
    static void beside(String what, List<Double> ours, List<Double> others, String unit) {
        line("%s (n = %d)".formatted(what, ours.size()), "", true, "× " + number(median(ratios(ours, others))), number(median(ours)) + " " + unit, number(median(others)) + " " + unit);
    }

    static List<Double> ratios(List<Double> these, List<Double> those) {
        return IntStream.range(0, these.size()).mapToObj(trial -> these.get(trial) / those.get(trial)).toList();
    }

    static void line(String what, String bound, boolean kept, String measured, String ours, String others) {
        System.out.println("| %s | %s | %s%s | %s | %s |".formatted(what, bound, kept ? "" : "**missed** ", measured, ours, others));
    }

    static String number(double value) {
        return String.format(Locale.ROOT, value >= 100 ? "%.0f" : value >= 10 ? "%.1f" : "%.2f", value);
    }
}
