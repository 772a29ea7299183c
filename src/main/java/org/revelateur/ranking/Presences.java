package org.revelateur.ranking;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.revelateur.ranking.Fact.Level;
import org.revelateur.ranking.Fact.Solution;

/** Where solutions are at work: a place has what is attested in it or in a part of it, and what the smaller places around it have. */
final class Presences {
    /** Being known somewhere in a region or a country does not bring a solution near. */
    private static final Set<Level> FAR = EnumSet.of(Level.REGION, Level.COUNTRY);

    private final Catalogue catalogue;
    private final Atlas atlas;
    private final int[][] in; // by solution, a set: where it is attested, and all that contains these

    Presences(Catalogue catalogue, Atlas atlas) {
        this(catalogue, atlas, new int[0][], catalogue.solutions().numbers());
    }

    private Presences(Catalogue catalogue, Atlas atlas, int[][] before, IntStream changed) {
        this.catalogue = catalogue;
        this.atlas = atlas;
        this.in = Arrays.copyOf(before, catalogue.solutions().size());
        changed.forEach(solution -> in[solution] = Ints.set(presentIn(solution).flatMap(place -> Arrays.stream(atlas.enclosing(place)))));
    }

    Presences with(Catalogue next, Set<Integer> changed) {
        return new Presences(next, atlas, in, changed.stream().mapToInt(Integer::intValue).filter(next.solutions()::has));
    }

    private IntStream presentIn(int solution) {
        return Arrays.stream(catalogue.solutions().get(solution).presentIn()).filter(catalogue.places()::has);
    }

    boolean isHere(int solution, int place) {
        if (Ints.inSet(in[solution], place)) {
            return true;
        }
        Solution attested = catalogue.solutions().get(solution);
        for (int larger : atlas.around(place)) {
            if (!FAR.contains(catalogue.places().get(larger).level()) && Ints.indexIn(attested.presentIn(), larger) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** In how many of these places it is. @param places a set */
    int countIn(int solution, int[] places) {
        return Ints.shared(in[solution], places);
    }

    boolean isIn(int solution, int place) {
        return Ints.inSet(in[solution], place);
    }
}
