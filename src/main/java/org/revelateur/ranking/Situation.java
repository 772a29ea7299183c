package org.revelateur.ranking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.revelateur.ranking.Fact.Solution;

/** What is asked, seen from its place: what a solution's points depend on there. */
final class Situation {
    private static final int MANY_TWINS = 3;
    private static final double FOR_ASSETS = 0.25;

    private final Catalogue catalogue;
    private final Index.Parts parts;
    private final int place;
    private final int[] around;
    private final int[] twins;
    private final int[] concerned;
    private final int[] assets;
    private final Map<Integer, Double> help = new HashMap<>();

    Situation(Index index, List<Query.Wanted> needs, int place) {
        this.catalogue = index.catalogue();
        this.parts = index.parts();
        this.place = place;
        this.around = index.around(place);
        this.twins = somewhere() ? Ints.set(index.alike(place).stream().mapToInt(Twin::place)) : new int[0];
        this.concerned = somewhere() ? Ints.set(needs.stream().flatMapToInt(wanted -> IntStream.of(parts.concerns().audiences(wanted.need(), place)))) : new int[0];
        this.assets = somewhere() ? parts.assets().of(place) : new int[0];
    }

    private boolean somewhere() {
        return place != Query.ANY;
    }

    boolean has(int solution) {
        return somewhere() && parts.presences().isHere(solution, place);
    }

    /** The most that the place can add to a solution's fixed points. */
    int most() {
        return points(Factor.CONTEXT, 1) + points(Factor.SIMILAR_TERRITORIES, 1) + points(Factor.AUDIENCE, 1) + points(Factor.SPREAD, 1)
                + points(Factor.SUPPORT, 1);
    }

    int score(Posting posting) {
        var solution = catalogue.solutions().get(posting.solution());
        return Math.max(0, posting.fixed() + points(Factor.CONTEXT, context(solution)) + points(Factor.SIMILAR_TERRITORIES, twins(posting.solution()))
                + points(Factor.AUDIENCE, audience(solution)) + points(Factor.SPREAD, spread(solution)) + points(Factor.SUPPORT, support(posting.link().need())));
    }

    /** The same in its parts; what lowers takes no more than there is. */
    int[] parts(Posting posting, int year, double variety) {
        var solution = catalogue.solutions().get(posting.solution());
        var held = new double[] {posting.match(), context(solution), twins(posting.solution()), audience(solution), solution.proof().strength(year),
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

    private double context(Solution solution) {
        return somewhere() && parts.natures().isKnown(place) ? parts.natures().fit(place, solution.contexts()) : 0;
    }

    private double twins(int solution) {
        return (double) Math.min(MANY_TWINS, parts.presences().countIn(solution, twins)) / MANY_TWINS;
    }

    private double audience(Solution solution) {
        return concerned.length == 0 ? 0 : (double) Ints.shared(concerned, solution.audiences()) / concerned.length;
    }

    private double spread(Solution solution) {
        int[] asked = solution.assets();
        return !somewhere() || asked.length == 0 ? solution.spreading()
                : (1 - FOR_ASSETS) * solution.spreading() + FOR_ASSETS * Ints.shared(asked, assets) / asked.length;
    }

    private double support(int need) {
        return help.computeIfAbsent(need, _ -> parts.helpers().best(need, around));
    }
}
