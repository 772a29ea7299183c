package org.revelateur.ranking;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.revelateur.ranking.Fact.Level;

/** Where solutions are at work: a place has what is attested in it or in a part of it, and what the smaller places around it have. */
final class Presences {
    /** Being known somewhere in a region or a country does not bring a solution near. */
    private static final Set<Level> FAR = EnumSet.of(Level.REGION, Level.COUNTRY);
    private static final int[] NONE = {};

    private final Catalogue catalogue;
    private final Atlas atlas;
    private final int[][] in; // by solution, a set: where it is attested, and all that contains these
    private final int[][] within; // by place, a set: the solutions that are attested in it or in a part of it
    private final int[][] exactly; // by place, a set: the solutions that are attested in it as a whole

    Presences(Catalogue catalogue, Atlas atlas) {
        this(catalogue, atlas, new int[0][], catalogue.solutions().numbers());
    }

    private Presences(Catalogue catalogue, Atlas atlas, int[][] before, IntStream changed) {
        this.catalogue = catalogue;
        this.atlas = atlas;
        this.in = Arrays.copyOf(before, catalogue.solutions().size());
        changed.forEach(solution -> in[solution] = Ints.set(presentIn(solution).flatMap(place -> Arrays.stream(atlas.enclosing(place)))));
        this.within = byPlace(solution -> in[solution]);
        this.exactly = byPlace(solution -> presentIn(solution).distinct().toArray());
    }

    private int[][] byPlace(IntFunction<int[]> places) {
        var byPlace = new int[catalogue.places().size()][];
        int[] counts = new int[byPlace.length];
        catalogue.solutions().numbers().forEach(solution -> Arrays.stream(places.apply(solution)).forEach(place -> counts[place]++));
        Arrays.setAll(byPlace, place -> counts[place] == 0 ? NONE : new int[counts[place]]);
        catalogue.solutions().numbers().forEach(solution -> Arrays.stream(places.apply(solution)).forEach(place -> byPlace[place][byPlace[place].length - counts[place]--] = solution));
        return byPlace;
    }

    Presences with(Catalogue next, Set<Integer> changed) {
        return changed.isEmpty() ? this : new Presences(next, atlas, in, changed.stream().mapToInt(Integer::intValue).filter(next.solutions()::has));
    }

    private IntStream presentIn(int solution) {
        return Arrays.stream(catalogue.solutions().get(solution).presentIn()).filter(catalogue.places()::has);
    }

    /** The solutions that a place has, as a set. */
    int[] at(int place) {
        int[] here = within[place];
        for (int larger : atlas.around(place)) {
            if (exactly[larger].length > 0 && larger != place && !FAR.contains(catalogue.places().get(larger).level())) {
                here = here.length == 0 ? exactly[larger] : Ints.set(Arrays.stream(Ints.joined(here, exactly[larger])));
            }
        }
        return here;
    }

    /** In how many of these places it is. @param places a set */
    int countIn(int solution, int[] places) {
        return Ints.shared(in[solution], places);
    }

    boolean isIn(int solution, int place) {
        return Ints.inSet(in[solution], place);
    }
}
