package org.revelateur.understanding;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.revelateur.understanding.Reading.Meant;

/**
 * How much each piece of a text speaks for each need: a naive Bayes classifier, learnt from the phrases that say the needs. A piece
 * that many needs share says little, and counts little.
 */
final class Evidence {
    private static final double UNSEEN = 0.01;
    private static final double SHARPNESS = 0.7; // how fast a piece loses weight as more needs share it
    private static final double NEIGHBOURS = 0.15; // what speaks for a need speaks a little for those related to it
    private static final double TEMPERATURE = 1.2; // at which confidence is how often it was right, on texts not learnt from
    private static final double MISSPELT = 0.6;

    private final List<String> needs;
    private final int[][] neighbours;
    private final Map<String, float[]> weights;
    private final Spelling spelling;

    private Evidence(List<String> needs, int[][] neighbours, Map<String, float[]> weights) {
        this.needs = needs;
        this.neighbours = neighbours;
        this.weights = weights;
        this.spelling = new Spelling(weights.keySet().stream().filter(Pieces::isStem).toList(), Pieces.FRENCH.length() + 1);
    }

    /** @param related the needs that each is related to */
    static Evidence of(Collection<Phrase> phrases, Map<String, Set<String>> related) {
        var needs = phrases.stream().map(Phrase::need).distinct().sorted().toList();
        int[][] neighbours = needs.stream().map(need -> related.getOrDefault(need, Set.of()).stream().mapToInt(needs::indexOf)
                .filter(known -> known >= 0).toArray()).toArray(int[][]::new);
        return new Evidence(needs, neighbours, new Counts(needs, phrases).weights());
    }

    /** Best first, at most so many; none if no word is known. */
    List<Meant> needs(String text, int most) {
        double[] scores = scores(Pieces.of(text));
        double[] likely = shares(scores);
        return Arrays.stream(scores).allMatch(score -> score == 0) ? List.of()
                : IntStream.range(0, needs.size()).mapToObj(need -> new Meant(needs.get(need), Math.round(1000 * likely[need]) / 1000.0))
                .sorted(Comparator.comparingDouble(Meant::confidence).reversed().thenComparing(Meant::need)).limit(most).toList();
    }

    private double[] scores(Map<String, Double> pieces) {
        double[] scores = new double[needs.size()];
        double known = 0;
        boolean word = false;
        for (var piece : pieces.entrySet()) {
            List<String> meant = weights.containsKey(piece.getKey()) ? List.of(piece.getKey())
                    : Pieces.isStem(piece.getKey()) ? spelling.near(piece.getKey()) : List.of();
            double weight = piece.getValue() * (meant.contains(piece.getKey()) ? 1 : MISSPELT);
            for (String one : meant) {
                add(weights.get(one), weight / meant.size(), scores);
            }
            known += meant.isEmpty() ? 0 : weight;
            word |= !meant.isEmpty() && Pieces.isStem(piece.getKey());
        }
        double length = Math.sqrt(known); // a long text repeats itself: its pieces are not independent witnesses
        return word ? Arrays.stream(scores).map(score -> score / length).toArray() : new double[needs.size()];
    }

    private static void add(float[] weights, double times, double[] scores) {
        for (int need = 0; need < scores.length; need++) {
            scores[need] += times * weights[need];
        }
    }

    private double[] shares(double[] scores) {
        double[] likely = IntStream.range(0, scores.length).mapToDouble(need -> Math.exp(TEMPERATURE * (scores[need]
                + NEIGHBOURS * Arrays.stream(neighbours[need]).mapToDouble(other -> scores[other]).average().orElse(0)))).toArray();
        double sum = Arrays.stream(likely).sum();
        return Arrays.stream(likely).map(one -> one / sum).toArray();
    }

    /** How often each piece was seen for each need. */
    private static final class Counts {
        private final int needs;
        private final Map<String, double[]> counts = new HashMap<>();
        private final double[] totals;

        Counts(List<String> needs, Collection<Phrase> phrases) {
            this.needs = needs.size();
            this.totals = new double[this.needs];
            var once = new HashSet<String>();
            var again = new HashSet<String>();
            for (Phrase phrase : phrases) {
                var pieces = Pieces.of(phrase.text());
                int need = needs.indexOf(phrase.need());
                double weight = phrase.weight() / Math.sqrt(pieces.values().stream().mapToDouble(Double::doubleValue).sum());
                pieces.forEach((piece, times) -> {
                    counts.computeIfAbsent(piece, _ -> new double[this.needs])[need] += weight * times;
                    if (!once.add(piece)) {
                        again.add(piece);
                    }
                });
            }
            counts.keySet().removeIf(piece -> !Pieces.isStem(piece) && !again.contains(piece)); // an accident of one phrase
            counts.values().forEach(seen -> Arrays.setAll(totals, need -> totals[need] + seen[need]));
        }

        Map<String, float[]> weights() {
            double total = Arrays.stream(totals).sum();
            double[] sizes = Arrays.stream(totals).map(own -> Math.log(own + UNSEEN * counts.size()) - Math.log(total - own + UNSEEN * needs * counts.size())).toArray();
            var weights = new HashMap<String, float[]>();
            counts.forEach((piece, seen) -> weights.put(piece, weights(seen, sizes)));
            return weights;
        }

        /** The logarithm of how much likelier the piece is for a need than for the others, less for pieces that many needs share. */
        private float[] weights(double[] seen, double[] sizes) {
            double all = Arrays.stream(seen).sum();
            double spread = -Arrays.stream(seen).filter(one -> one > 0).map(one -> one / all * Math.log(one / all)).sum() / Math.log(needs);
            double telling = Math.pow(Math.max(0, 1 - spread), SHARPNESS);
            double never = Math.log(UNSEEN / (all + UNSEEN * needs)); // of most needs a piece says nothing: a logarithm each would take most of the time
            float[] weights = new float[needs];
            for (int need = 0; need < needs; need++) {
                double ratio = seen[need] == 0 ? never : Math.log((seen[need] + UNSEEN) / (all - seen[need] + UNSEEN * needs));
                weights[need] = (float) (telling * (ratio - sizes[need]));
            }
            return weights;
        }
    }
}
