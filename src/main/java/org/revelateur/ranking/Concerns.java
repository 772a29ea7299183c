package org.revelateur.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.revelateur.ranking.Fact.Documented;

/** Where which need is documented, and whom it concerns there. */
final class Concerns {
    private final Things<Documented> documented;
    private final Atlas atlas;
    private final Map<Integer, List<Integer>> byNeed = new HashMap<>();

    Concerns(Catalogue catalogue, Atlas atlas) {
        this.documented = catalogue.documented();
        this.atlas = atlas;
        documented.numbers().boxed().sorted(Comparator.comparing(on -> documented.get(on).iri()))
                .forEach(on -> byNeed.computeIfAbsent(documented.get(on).need(), _ -> new ArrayList<>()).add(on));
    }

    /** What is documented of a need on the place or around it; else what is documented inside it. */
    List<Integer> of(int need, int place) {
        var all = byNeed.getOrDefault(need, List.of());
        var around = all.stream().filter(on -> Ints.meet(documented.get(on).places(), atlas.around(place))).toList();
        return !around.isEmpty() ? around : all.stream().filter(on -> Arrays.stream(documented.get(on).places()).anyMatch(inside -> atlas.isIn(inside, place))).toList();
    }

    /** Whom it concerns there, as a set. */
    int[] audiences(int need, int place) {
        return Ints.set(of(need, place).stream().flatMapToInt(on -> Arrays.stream(documented.get(on).audiences())));
    }

    /** All that is documented of a need. */
    List<Integer> of(int need) {
        return byNeed.getOrDefault(need, List.of());
    }
}
