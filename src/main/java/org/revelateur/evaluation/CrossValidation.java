package org.revelateur.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.revelateur.evaluation.Topic.Ranked;

/**
 * Whether the weights were fitted to the topics: for each topic, how well weights do that were chosen on all others of its kind
 * alone. They are sought factor by factor, as multiples of those in use.
 */
final class CrossValidation {
    private static final double[] MULTIPLES = {0, 0.5, 1, 1.5, 2};
    private static final int ROUNDS = 2;

    private final Answers answers;
    private final List<Ranked> topics;
    private final List<String> factors;
    private final BiFunction<Ranked, List<String>, Quality> judge;

    CrossValidation(Answers answers, List<Ranked> topics, BiFunction<Ranked, List<String>, Quality> judge) {
        this.answers = answers;
        this.topics = topics;
        this.factors = answers.factors(topics);
        this.judge = judge;
    }

    /** The suggestions in the order that weights give which never saw this topic. */
    List<String> solutions(Ranked topic) {
        return answers.solutions(topic, chosen(topics.stream().filter(other -> other != topic && other.asked().getClass() == topic.asked().getClass()).toList()));
    }

    private Map<String, Double> chosen(List<Ranked> others) {
        var best = new HashMap<String, Double>();
        for (int round = 0; round < ROUNDS; round++) {
            for (String factor : factors) {
                for (double multiple : MULTIPLES) {
                    var next = new HashMap<>(best);
                    next.put(factor, multiple);
                    best = quality(others, next) > quality(others, best) ? next : best;
                }
            }
        }
        return best;
    }

    private double quality(List<Ranked> others, Map<String, Double> multiples) {
        return others.stream().mapToDouble(topic -> judge.apply(topic, answers.solutions(topic, multiples)).ndcg()).average().orElse(0);
    }
}
