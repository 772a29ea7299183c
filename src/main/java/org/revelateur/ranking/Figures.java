package org.revelateur.ranking;

import java.util.Arrays;

/** What indicators tell of a place, each for a year. */
public final class Figures {
    public static final Figures NONE = new Figures(new int[0], new float[0]);
    private static final int YEARS = 1 << 12;

    private final int[] keys; // in order
    private final float[] values;

    private Figures(int[] keys, float[] values) {
        this.keys = keys;
        this.values = values;
    }

    /** A figure as it is read. */
    public record Observed(int indicator, int year, float value) {
        private int key() {
            return Figures.key(indicator, year);
        }
    }

    public static Figures of(Iterable<Observed> observed) {
        var sorted = new java.util.TreeMap<Integer, Float>();
        observed.forEach(figure -> sorted.merge(figure.key(), figure.value(), Math::min)); // where two differ, the same one each time
        return sorted.isEmpty() ? NONE : new Figures(sorted.keySet().stream().mapToInt(Integer::intValue).toArray(), floats(sorted.values()));
    }

    private static float[] floats(java.util.Collection<Float> values) {
        var floats = new float[values.size()];
        int i = 0;
        for (float value : values) {
            floats[i++] = value;
        }
        return floats;
    }

    static int key(int indicator, int year) {
        return indicator * YEARS + year;
    }

    static int indicator(int key) {
        return key / YEARS;
    }

    static int year(int key) {
        return key % YEARS;
    }

    int[] keys() {
        return keys;
    }

    boolean isEmpty() {
        return keys.length == 0;
    }

    /** Not a number where it is unknown. */
    float value(int key) {
        int at = Arrays.binarySearch(keys, key);
        return at < 0 ? Float.NaN : values[at];
    }

    /** The newest figure of an indicator; not a number where there is none. */
    float newest(int indicator) {
        int after = -1 - Arrays.binarySearch(keys, key(indicator, YEARS - 1));
        return after > 0 && indicator(keys[after - 1]) == indicator ? values[after - 1] : Float.NaN;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Figures figures && Arrays.equals(keys, figures.keys) && Arrays.equals(values, figures.values);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(keys) + Arrays.hashCode(values);
    }
}
