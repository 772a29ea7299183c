package org.revelateur.ranking;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.revelateur.ranking.Fact.Actor;

/** What a place can build on: the kinds of structures that act there, and the kinds of territories that it belongs to or holds. */
final class Assets {
    private final Atlas atlas;
    private final Map<Integer, Set<Integer>> byPlace = new HashMap<>();

    Assets(Catalogue catalogue, Atlas atlas) {
        this.atlas = atlas;
        catalogue.actors().numbers().mapToObj(catalogue.actors()::get).filter(actor -> !actor.ended()).forEach(this::enter);
        catalogue.places().numbers().forEach(place -> {
            var found = catalogue.places().get(place);
            add(place, found.kind());
            IntStream.concat(Arrays.stream(found.within()), Arrays.stream(found.over())).forEach(larger -> add(larger, found.kind()));
        });
    }

    private void enter(Actor actor) {
        for (int place : actor.covers()) {
            add(place, actor.kind());
        }
    }

    private void add(int place, int asset) {
        byPlace.computeIfAbsent(place, _ -> new HashSet<>(4)).add(asset);
    }

    /** A set. */
    int[] of(int place) {
        return Ints.set(Arrays.stream(atlas.around(place)).boxed().flatMap(larger -> byPlace.getOrDefault(larger, Set.of()).stream()).mapToInt(Integer::intValue));
    }
}
