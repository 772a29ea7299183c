package org.revelateur.ranking;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.revelateur.ranking.Fact.Solution;

/** What is asked, seen from its place: what a solution's points depend on there. */
final class Situation {
    private static final int MANY_TWINS = 3;

    private final Catalogue catalogue;
    private final Index.Parts parts;
    private final int place;
    private final int[] around;
    private final int[][] here; // sets
    private final int[] twins;
    private final int[] concerned;
    private final int[] assets;
    private final Map<Integer, Double> help = new HashMap<>();

    Situation(Index index, List<Query.Wanted> needs, int place) {
        this.catalogue = index.catalogue();
        this.parts = index.parts();
        this.place = place;
        this.around = index.around(place);
        this.here = somewhere() ? parts.presences().at(place, Query.ANY) : new int[0][];
        this.twins = somewhere() ? Ints.set(index.alike(place).stream().mapToInt(Twin::place)) : new int[0];
        this.concerned = somewhere() ? Ints.set(needs.stream().flatMapToInt(wanted -> IntStream.of(parts.concerns().audiences(wanted.need(), place)))) : new int[0];
        this.assets = somewhere() ? parts.assets().of(place) : new int[0];
    }

    private boolean somewhere() {
        return place != Query.ANY;
    }

    boolean has(int solution) {
        for (int[] set : here) {
            if (Ints.inSet(set, solution)) {
                return true;
            }
        }
        return false;
    }

    /** The solutions that the place has and that state to answer the need, as a set. */
    int[] here(int need) {
        return somewhere() ? Ints.set(Arrays.stream(parts.presences().at(place, need)).flatMapToInt(Arrays::stream)) : new int[0];
    }

    /** The most that any place can add to a solution that spreads as far as it can. */
    int most() {
        return points(Factor.CONTEXT, 1) + points(Factor.AUDIENCE, 1) + points(Factor.SUPPORT, 1) + mostByTwins();
    }

    int mostByTwins() {
        return points(Factor.SIMILAR_TERRITORIES, twins.length == 0 ? 0 : 1);
    }

    /** What the place adds to each solution of a group. */
    int points(Group group) {
        return points(Factor.CONTEXT, context(group.contexts())) + points(Factor.AUDIENCE, audience(group.audiences())) + points(Factor.SUPPORT, support(group.link().need()));
    }

    /** @param points what the place adds to its group */
    int score(Posting posting, int points) {
        return Math.max(0, posting.fixed() + points + points(Factor.SIMILAR_TERRITORIES, twins(posting.solution()))
                + points(Factor.SPREAD, spread(catalogue.solutions().get(posting.solution()))));
    }

    /** The same in its parts; what lowers takes no more than there is. */
    int[] parts(Posting posting, int year, double variety) {
        var solution = catalogue.solutions().get(posting.solution());
        var held = new double[] {posting.match(), context(solution.contexts()), twins(posting.solution()), audience(solution.audiences()), solution.proof().strength(year),
            spread(solution), support(posting.link().need()), solution.proof().doubt(), variety};
        int[] points = new int[held.length];
        int sum = 0;
        for (Factor factor : Factor.values()) {
            int part = Math.max(-sum, points(factor, held[factor.ordinal()]));
            points[factor.ordinal()] = part;
            sum += part;
        }
        return points;
    }

    private int points(Factor factor, double held) {
        return catalogue.weights().points(factor, held);
    }

    private double context(int[] contexts) {
        return somewhere() && parts.natures().isKnown(place) ? parts.natures().fit(place, contexts) : 0;
    }

    private double twins(int solution) {
        return (double) Math.min(MANY_TWINS, parts.presences().countIn(solution, twins)) / MANY_TWINS;
    }

    private double audience(int[] audiences) {
        return concerned.length == 0 ? 0 : (double) Ints.shared(concerned, audiences) / concerned.length;
    }

    private double spread(Solution solution) {
        return somewhere() ? solution.spread(assets) : solution.spreading();
    }

    private double support(int need) {
        return help.computeIfAbsent(need, _ -> parts.helpers().best(need, around));
    }
}
