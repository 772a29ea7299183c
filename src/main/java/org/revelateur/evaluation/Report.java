package org.revelateur.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.revelateur.evaluation.Topic.Need;
import org.revelateur.evaluation.Topic.Ranked;

/**
 * What was measured.
 *
 * @param rankings by way to answer
 * @param readings by way to read: the rank of the first right need in each text, from 0
 */
public record Report(Map<String, Map<Ranked, Quality>> rankings, Map<String, List<Integer>> readings) {
    private static final int WIDTH = 40;

    /** For a person: a table of rankings, a table of readings, what there is of them. */
    public String table() {
        var table = new StringBuilder();
        if (!rankings.isEmpty()) {
            row(table, "solutions : " + rankings.values().iterator().next().size() + " sujets", "", "besoins", "", "", "textes", "");
            row(table, "", "nDCG@10", "rappel@10", "MRR", "nDCG@10", "rappel@10", "MRR");
            rankings.forEach((way, measured) -> row(table, way, cells(measured)));
        }
        if (!readings.isEmpty()) {
            table.append(rankings.isEmpty() ? "" : "\n");
            row(table, "lecture des besoins : " + readings.values().iterator().next().size() + " textes", "@1", "@3");
            readings.forEach((way, ranks) -> row(table, way, share(ranks, 1), share(ranks, 3)));
        }
        return table.toString();
    }

    private static String[] cells(Map<Ranked, Quality> measured) {
        var byNeed = cells(measured, topic -> topic.asked() instanceof Need);
        var byWords = cells(measured, topic -> !(topic.asked() instanceof Need));
        return new String[] {byNeed[0], byNeed[1], byNeed[2], byWords[0], byWords[1], byWords[2]};
    }

    private static String[] cells(Map<Ranked, Quality> measured, Predicate<Ranked> which) {
        var some = measured.entrySet().stream().filter(entry -> which.test(entry.getKey())).map(Map.Entry::getValue).toList();
        var mean = Quality.mean(some);
        return some.isEmpty() ? new String[] {"–", "–", "–"} : new String[] {number(mean.ndcg()), number(mean.recall()), number(mean.mrr())};
    }

    private static String share(List<Integer> ranks, int among) {
        return number((double) ranks.stream().filter(rank -> rank < among).count() / ranks.size());
    }

    private static void row(StringBuilder table, String name, String... cells) {
        var line = new StringBuilder(name).repeat(' ', Math.max(1, WIDTH - name.length()));
        for (String cell : cells) {
            line.repeat(' ', 11 - cell.length()).append(cell);
        }
        table.append(line.toString().stripTrailing()).append('\n');
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
