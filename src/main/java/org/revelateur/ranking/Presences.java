package org.revelateur.ranking;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.revelateur.ranking.Fact.Level;

/** Where solutions are at work: a place has what is attested in it or in a part of it, and what the smaller places around it have. */
final class Presences {
    /** Being known somewhere in a region or a country does not bring a solution near. */
    private static final Set<Level> FAR = EnumSet.of(Level.REGION, Level.COUNTRY);
    private static final int[] NONE = {};

    private final Catalogue catalogue;
    private final Atlas atlas;
    private final int[][] in; // by solution, a set: where it is attested, and all that contains these
    private final Map<Integer, Lists> byNeed; // of all solutions under Query.ANY

    /** By place, as sets: the solutions that are attested in it or in a part of it, and those that are attested in it as a whole. */
    private record Lists(int[][] within, int[][] whole) {
    }

    Presences(Catalogue catalogue, Atlas atlas) {
        this(catalogue, atlas, new int[0][], Map.of(), catalogue.solutions().numbers().boxed().collect(HashSet::new, Set::add, Set::addAll));
    }

    private Presences(Catalogue catalogue, Atlas atlas, int[][] before, Map<Integer, Lists> lists, Set<Integer> changed) {
        this.catalogue = catalogue;
        this.atlas = atlas;
        this.in = Arrays.copyOf(before, catalogue.solutions().size());
        changed.stream().filter(catalogue.solutions()::has).forEach(solution -> in[solution] = Ints.set(presentIn(solution).flatMap(place -> Arrays.stream(atlas.enclosing(place)))));
        this.byNeed = new HashMap<>(lists);
    }

    /** As the catalogue says now of those that changed. */
    static Presences of(Catalogue catalogue, Atlas atlas) {
        var presences = new Presences(catalogue, atlas);
        presences.list(catalogue.solutions().numbers().flatMap(presences::needs).boxed().collect(HashSet::new, Set::add, Set::addAll));
        return presences;
    }

    Presences with(Catalogue next, Set<Integer> changed) {
        if (changed.isEmpty()) {
            return this;
        }
        var presences = new Presences(next, atlas, in, byNeed, changed);
        presences.list(changed.stream().flatMap(solution -> Stream.of(this, presences).filter(one -> one.catalogue.solutions().has(solution))
                .flatMap(one -> one.needs(solution).boxed())).collect(HashSet::new, Set::add, Set::addAll));
        return presences;
    }

    /** What it answers, and {@link Query#ANY}. */
    private IntStream needs(int solution) {
        return IntStream.concat(IntStream.of(Query.ANY), Arrays.stream(catalogue.solutions().get(solution).needs()));
    }

    private void list(Set<Integer> needs) {
        var solutions = new HashMap<Integer, IntStream.Builder>();
        catalogue.solutions().numbers().forEach(solution -> needs(solution).filter(needs::contains).forEach(need ->
                solutions.computeIfAbsent(need, _ -> IntStream.builder()).add(solution)));
        needs.forEach(byNeed::remove);
        solutions.forEach((need, builder) -> {
            int[] answering = builder.build().toArray();
            byNeed.put(need, new Lists(byPlace(answering, solution -> in[solution]), byPlace(answering, solution -> presentIn(solution).distinct().toArray())));
        });
    }

    private int[][] byPlace(int[] solutions, IntFunction<int[]> places) {
        int[] counts = new int[catalogue.places().size()];
        Arrays.stream(solutions).forEach(solution -> Arrays.stream(places.apply(solution)).forEach(place -> counts[place]++));
        var byPlace = new int[counts.length][];
        Arrays.setAll(byPlace, place -> counts[place] == 0 ? NONE : new int[counts[place]]);
        Arrays.stream(solutions).forEach(solution -> Arrays.stream(places.apply(solution)).forEach(place -> byPlace[place][byPlace[place].length - counts[place]--] = solution));
        return byPlace;
    }

    private IntStream presentIn(int solution) {
        return Arrays.stream(catalogue.solutions().get(solution).presentIn()).filter(catalogue.places()::has);
    }

    /** The solutions that a place has and that state to answer a need, or any where this is {@link Query#ANY}: sets that may share some. */
    int[][] at(int place, int need) {
        var lists = byNeed.get(need);
        return lists == null ? new int[0][] : IntStream.of(atlas.around(place)).mapToObj(larger -> larger == place ? lists.within[place] : isNear(larger) ? lists.whole[larger] : NONE)
                .filter(set -> set.length > 0).toArray(int[][]::new);
    }

    private boolean isNear(int larger) {
        return !FAR.contains(catalogue.places().get(larger).level());
    }

    /** In how many of these places it is. @param places a set */
    int countIn(int solution, int[] places) {
        return Ints.shared(in[solution], places);
    }

    boolean isIn(int solution, int place) {
        return Ints.inSet(in[solution], place);
    }
}
