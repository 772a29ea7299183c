package org.revelateur.evaluation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * How good a ranking is, each from 0 to 1.
 *
 * @param ndcg   the gain of the first ten (2^grade − 1, less the later it comes) as a share of the best possible
 * @param recall the share of all that answers (grade 2 and more) that is among the first ten
 * @param mrr    one divided by the rank of the first that answers
 */
record Quality(double ndcg, double recall, double mrr) {
    private static final int DEPTH = 10;
    private static final int ANSWERS = 2;

    /** @param ranking without what counts neither way */
    static Quality of(List<String> ranking, Map<String, Integer> grades) {
        var found = ranking.stream().limit(DEPTH).map(solution -> grades.getOrDefault(solution, 0)).toList();
        var best = grades.values().stream().sorted(Comparator.reverseOrder()).limit(DEPTH).toList();
        long answering = grades.values().stream().filter(grade -> grade >= ANSWERS).count();
        double ideal = gain(best);
        return new Quality(ideal == 0 ? 0 : gain(found) / ideal,
                answering == 0 ? 0 : (double) found.stream().filter(grade -> grade >= ANSWERS).count() / answering,
                IntStream.range(0, ranking.size()).filter(rank -> grades.getOrDefault(ranking.get(rank), 0) >= ANSWERS).mapToDouble(rank -> 1.0 / (rank + 1)).findFirst().orElse(0));
    }

    static Quality mean(Collection<Quality> all) {
        return new Quality(mean(all, Quality::ndcg), mean(all, Quality::recall), mean(all, Quality::mrr));
    }

    private static double mean(Collection<Quality> all, ToDoubleFunction<Quality> part) {
        return all.stream().mapToDouble(part).average().orElse(0);
    }

    private static double gain(List<Integer> grades) {
        return IntStream.range(0, grades.size()).mapToDouble(rank -> (Math.pow(2, grades.get(rank)) - 1) / (Math.log(rank + 2) / Math.log(2))).sum();
    }
}
