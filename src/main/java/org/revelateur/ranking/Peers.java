package org.revelateur.ranking;

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
    private final Nearest nearest;
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
        var values = new float[keys.length][members.length];
        var known = new boolean[keys.length][members.length];
        for (int key = 0; key < keys.length; key++) {
            standardise(keys[key], values[key], known[key]);
        }
        this.nearest = new Nearest(values, known, members.length);
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

    private void standardise(int key, float[] into, boolean[] there) {
        double sum = 0;
        double squares = 0;
        int count = 0;
        for (int i = 0; i < members.length; i++) {
            float value = catalogue.places().get(members[i]).figures().value(key);
            if (!Float.isNaN(value)) {
                into[i] = value;
                there[i] = true;
                sum += value;
                squares += (double) value * value;
                count++;
            }
        }
        double variance = squares / count - sum * sum / count / count;
        for (int i = 0; i < members.length; i++) {
            into[i] /= (float) Math.sqrt(variance);
            there[i] &= variance > 0; // what is the same everywhere tells nothing
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
        return nearest.to(positions[place], count).stream().map(one -> new Twin(members[one.point()], one.distance(), one.shared())).toList();
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
