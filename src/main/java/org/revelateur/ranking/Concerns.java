package org.revelateur.ranking;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.revelateur.ranking.Fact.Documented;

/** Where which need is documented, and whom it concerns there. */
final class Concerns {
    private final Things<Documented> documented;
    private final Atlas atlas;
    private final int[] ordered; // by IRI; the maps below hold positions in it
    private final Map<Integer, Map<Integer, int[]>> on = new HashMap<>(); // by need and place
    private final Map<Integer, Map<Integer, int[]>> inside = new HashMap<>(); // by need, for what contains the place

    Concerns(Catalogue catalogue, Atlas atlas) {
        this.documented = catalogue.documented();
        this.atlas = atlas;
        this.ordered = documented.numbers().boxed().sorted(Comparator.comparing(number -> documented.get(number).iri())).mapToInt(Integer::intValue).toArray();
        for (int position = 0; position < ordered.length; position++) {
            enter(position, catalogue.places());
        }
    }

    private void enter(int position, Things<?> places) {
        var entered = documented.get(ordered[position]);
        for (int place : Arrays.stream(entered.places()).filter(places::has).toArray()) {
            add(on, entered.need(), place, position);
            for (int larger : atlas.enclosing(place)) {
                add(inside, entered.need(), larger, position);
            }
        }
    }

    private static void add(Map<Integer, Map<Integer, int[]>> into, int need, int place, int position) {
        into.computeIfAbsent(need, _ -> new HashMap<>()).merge(place, new int[] {position}, Ints::joined);
    }

    /** What is documented of a need on the place or around it; else what is documented inside it. */
    List<Integer> of(int need, int place) {
        var here = on.getOrDefault(need, Map.of());
        int[] around = Ints.set(Arrays.stream(atlas.around(place)).filter(here::containsKey).flatMap(larger -> Arrays.stream(here.get(larger))));
        int[] found = around.length > 0 ? around : Ints.set(Arrays.stream(inside.getOrDefault(need, Map.of()).getOrDefault(place, new int[0])));
        return Arrays.stream(found).mapToObj(position -> ordered[position]).toList();
    }

    /** Whom it concerns there, as a set. */
    int[] audiences(int need, int place) {
        return Ints.set(of(need, place).stream().flatMapToInt(number -> Arrays.stream(documented.get(number).audiences())));
    }

    /** The places that a need is documented on, in the order of their numbers. */
    IntStream places(int need) {
        return on.getOrDefault(need, Map.of()).keySet().stream().mapToInt(Integer::intValue).sorted();
    }
}
