package org.revelateur.ranking;

import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.revelateur.ranking.Fact.Level;
import org.revelateur.ranking.Fact.Place;

/** How territories lie in each other. */
final class Atlas {
    private static final int[] NONE = {};

    private final Things<Place> places;
    private final int[][] around;
    private final int[][] enclosing;
    private final int[][] departements;

    Atlas(Things<Place> places) {
        this.places = places;
        this.around = each(place -> reach(place, next -> IntStream.concat(Arrays.stream(next.within()), Arrays.stream(next.over()))));
        this.enclosing = each(place -> reach(place, next -> Arrays.stream(next.within())));
        this.departements = each(place -> Arrays.stream(around[place]).filter(this::isDepartement).toArray());
        lookInside();
    }

    private int[][] each(IntFunction<int[]> others) {
        return IntStream.range(0, places.size()).mapToObj(place -> places.has(place) ? others.apply(place) : NONE).toArray(int[][]::new);
    }

    private int[] reach(int from, Function<Place, IntStream> next) {
        int[] found = {from};
        for (int at = 0; at < found.length; at++) {
            int[] known = found;
            int[] more = next.apply(places.get(found[at])).filter(place -> places.has(place) && Ints.indexIn(known, place) < 0).distinct().toArray();
            found = IntStream.concat(Arrays.stream(known), Arrays.stream(more)).toArray();
        }
        return found;
    }

    /** A region has the départements that it contains. */
    private void lookInside() {
        places.numbers().filter(this::isDepartement).forEach(departement -> {
            for (int larger : enclosing[departement]) {
                if (!isDepartement(larger)) {
                    departements[larger] = IntStream.concat(Arrays.stream(departements[larger]), IntStream.of(departement)).toArray();
                }
            }
        });
    }

    private boolean isDepartement(int place) {
        return places.get(place).level() == Level.DEPARTEMENT;
    }

    /** The place itself, then what contains it or what it reaches into, nearest first. */
    int[] around(int place) {
        return around[place];
    }

    /** The place itself, then what contains it whole, nearest first. */
    int[] enclosing(int place) {
        return enclosing[place];
    }

    /** The département itself; for a smaller place those around it, for a larger one those inside it. */
    int[] departements(int place) {
        return departements[place];
    }

    boolean isIn(int place, int larger) {
        return Ints.indexIn(enclosing[place], larger) >= 0;
    }
}
