package org.revelateur.ranking;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.revelateur.ranking.Fact.Solution;

/**
 * How much a solution is like another, from 0 to 1: by the needs that both answer, those that they name first counting most;
 * then by whom they are for, where they were tried and of which kind they are.
 *
 * @param needs     that both answer, those first that both name first
 * @param audiences that both are for
 * @param contexts  that both were tried in
 * @param akin      whether they bear one name, as a network and its local branch
 */
public record Similarity(int solution, double likeness, int[] needs, int[] audiences, int[] contexts, boolean sameKind, boolean akin) {
    private static final double BY_NEEDS = 0.6;
    private static final double BY_AUDIENCES = 0.15;
    private static final double BY_CONTEXTS = 0.15;
    private static final double BY_KIND = 0.1;

    static List<Similarity> of(int number, Catalogue catalogue, Candidates candidates) {
        var solutions = catalogue.solutions();
        var solution = solutions.get(number);
        return Arrays.stream(solution.needs()).boxed().flatMap(need -> candidates.answering(need).stream()).distinct().filter(other -> other != number)
                .map(other -> between(solution, other, solutions.get(other)))
                .sorted(Comparator.comparingDouble(Similarity::likeness).reversed().thenComparing(found -> solutions.get(found.solution()).iri())).toList();
    }

    private static Similarity between(Solution solution, int number, Solution other) {
        int[] needs = common(solution.needs(), other.needs()).boxed()
                .sorted(Comparator.comparingDouble((Integer need) -> -Math.min(directness(solution, need), directness(other, need)))).mapToInt(Integer::intValue).toArray();
        boolean sameKind = solution.kind() == other.kind();
        double likeness = BY_NEEDS * shareOfNeeds(solution, other) + BY_AUDIENCES * share(solution.audiences(), other.audiences())
                + BY_CONTEXTS * share(solution.contexts(), other.contexts()) + (sameKind ? BY_KIND : 0);
        return new Similarity(number, likeness, needs, common(solution.audiences(), other.audiences()).toArray(), common(solution.contexts(), other.contexts()).toArray(),
                sameKind, solution.names().areAkin(other.names()));
    }

    private static double shareOfNeeds(Solution solution, Solution other) {
        int[] all = Ints.set(IntStream.of(Ints.joined(solution.needs(), other.needs())));
        return Arrays.stream(all).mapToDouble(need -> Math.min(directness(solution, need), directness(other, need))).sum()
                / Arrays.stream(all).mapToDouble(need -> Math.max(directness(solution, need), directness(other, need))).sum();
    }

    /** 0 for a need that it does not answer. */
    private static double directness(Solution solution, int need) {
        int at = Ints.indexIn(solution.needs(), need);
        return at < 0 ? 0 : new Link(need, Link.Kind.SAME).match(Candidates.rank(solution.ranks()[at]));
    }

    private static double share(int[] some, int[] others) {
        long common = common(some, others).count();
        return common == 0 ? 0 : (double) common / (some.length + others.length - common);
    }

    private static IntStream common(int[] some, int[] others) {
        return Arrays.stream(some).filter(one -> Ints.indexIn(others, one) >= 0);
    }
}
