package org.revelateur.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.revelateur.ranking.Fact.Level;

/**
 * The territories of one level, and which are most alike. Their distance is the mean of the squared differences of their
 * indicators, each over its variance in the level. An indicator counts in the newest year for which two thirds of the level
 * have it; likes share two thirds of the indicators that one has.
 */
final class Peers {
    private static final int KEPT = 10;

    private final Catalogue catalogue;
    private final int[] members; // in the order of their IRIs, so that ties are always the same
    private final int[] positions; // of a place among the members, or -1
    private final int[] keys;
    private final float[][] values; // by key and member, over the standard deviation
    private final float[][] known; // 1 where there is a value, else 0: so that the loops over members have no branches
    private final AtomicReferenceArray<List<Twin>> found;

    Peers(Catalogue catalogue, Level level) {
        this.catalogue = catalogue;
        var places = catalogue.places();
        this.members = places.numbers().filter(place -> places.get(place).level() == level).boxed()
                .sorted(Comparator.comparing(place -> places.get(place).iri())).mapToInt(Integer::intValue).toArray();
        this.positions = new int[places.size()];
        Arrays.fill(positions, -1);
        for (int i = 0; i < members.length; i++) {
            positions[members[i]] = i;
        }
        this.keys = comparable();
        this.values = new float[keys.length][members.length];
        this.known = new float[keys.length][members.length];
        for (int key = 0; key < keys.length; key++) {
            standardise(keys[key], values[key], known[key]);
        }
        this.found = new AtomicReferenceArray<>(members.length);
    }

    private int[] comparable() {
        var counts = new TreeMap<Integer, Integer>();
        for (int member : members) {
            for (int key : catalogue.places().get(member).figures().keys()) {
                counts.merge(key, 1, Integer::sum);
            }
        }
        var newest = new TreeMap<Integer, Integer>();
        counts.forEach((key, count) -> {
            int indicator = Figures.indicator(key);
            if (3 * count >= 2 * members.length && catalogue.indicators().has(indicator) && catalogue.indicators().get(indicator).comparable()) {
                newest.put(indicator, key);
            }
        });
        return newest.values().stream().mapToInt(Integer::intValue).toArray();
    }

    private void standardise(int key, float[] into, float[] there) {
        double sum = 0;
        double squares = 0;
        int count = 0;
        for (int i = 0; i < members.length; i++) {
            float value = catalogue.places().get(members[i]).figures().value(key);
            if (!Float.isNaN(value)) {
                into[i] = value;
                there[i] = 1;
                sum += value;
                squares += (double) value * value;
                count++;
            }
        }
        double variance = squares / count - sum * sum / count / count;
        for (int i = 0; i < members.length; i++) {
            into[i] /= (float) Math.sqrt(variance);
            there[i] = variance > 0 ? there[i] : 0; // what is the same everywhere tells nothing
        }
    }

    /** At most ten, and at most a tenth of the level, nearest first. Computed once for each place. */
    List<Twin> twins(int place) {
        int position = positions[place];
        if (position < 0) {
            return List.of();
        }
        List<Twin> known = found.get(position);
        if (known == null) {
            known = nearest(place, Math.clamp(members.length / 10, 1, KEPT));
            found.set(position, known);
        }
        return known;
    }

    /** Nearest first; ties in the order of their IRIs. None for a place without figures. */
    List<Twin> nearest(int place, int count) {
        float[] sums = new float[members.length];
        float[] shared = new float[members.length];
        int own = compare(positions[place], sums, shared);
        var nearest = new ArrayList<Twin>(count + 1);
        for (int i = 0; i < members.length && own > 0; i++) {
            double distance = sums[i] / shared[i];
            if (members[i] != place && 3 * shared[i] >= 2 * own && (nearest.size() < count || distance < nearest.getLast().distance())) {
                insert(nearest, new Twin(members[i], distance, (int) shared[i]), count);
            }
        }
        return List.copyOf(nearest);
    }

    private int compare(int position, float[] sums, float[] shared) {
        int own = 0;
        for (int key = 0; key < keys.length; key++) {
            if (known[key][position] > 0) {
                add(values[key], known[key], values[key][position], sums, shared);
                own++;
            }
        }
        return own;
    }

    private static void add(float[] values, float[] known, float value, float[] sums, float[] shared) {
        for (int i = 0; i < values.length; i++) {
            float difference = values[i] - value;
            sums[i] += known[i] * difference * difference;
            shared[i] += known[i];
        }
    }

    private static void insert(List<Twin> nearest, Twin twin, int count) {
        int at = nearest.size();
        while (at > 0 && nearest.get(at - 1).distance() > twin.distance()) {
            at--;
        }
        nearest.add(at, twin);
        if (nearest.size() > count) {
            nearest.removeLast();
        }
    }

    /** Finds the twins of all, so that nobody waits for them later. */
    void prepare() {
        for (int member : members) {
            twins(member);
        }
    }

    /** The figures by which places of this level are compared. */
    int[] keys() {
        return keys;
    }
}
