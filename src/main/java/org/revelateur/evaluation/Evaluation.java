package org.revelateur.evaluation;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.revelateur.evaluation.Server.Refused;
import org.revelateur.evaluation.Topic.Need;
import org.revelateur.evaluation.Topic.Ranked;
import org.revelateur.evaluation.Topic.Worded;
import org.revelateur.evaluation.Topic.Words;

/** Measures the answers of a running server on judged topics, beside those of simpler ways to answer. */
public final class Evaluation {
    private static final String OURS = "Révélateur";

    private final Answers answers;
    private final Catalogue catalogue;
    private final Topics topics;

    /** @throws BadTopic if a topic names what the server does not know */
    public Evaluation(URI server, Topics topics) {
        var access = new Server(server);
        this.answers = new Answers(access);
        this.catalogue = new Catalogue(access);
        this.topics = topics;
        topics.all().forEach(this::check);
    }

    private void check(Topic topic) {
        var unknown = switch (topic) {
            case Ranked ranked when ranked.asked() instanceof Need need && !catalogue.needs().contains(need.text()) -> "besoin inconnu « %s »".formatted(need.text());
            case Ranked ranked -> ranked.grades().keySet().stream().filter(solution -> !catalogue.solutions().contains(solution)).sorted().findFirst()
                    .map("solution inconnue « %s »"::formatted).orElse("");
            case Worded worded -> worded.needs().stream().filter(need -> !catalogue.needs().contains(need)).findFirst().map("besoin inconnu « %s »"::formatted).orElse("");
        };
        if (!unknown.isEmpty()) {
            throw new BadTopic(topics.file(), topic.line(), unknown);
        }
    }

    /** @param progress told of each way to answer, before it is measured */
    public Report report(Consumer<String> progress) {
        var rankings = new LinkedHashMap<String, Map<Ranked, Quality>>();
        if (!topics.ranked().isEmpty()) {
            progress.accept(OURS);
            rankings.put(OURS, measured(answers::solutions));
            others().forEach((name, way) -> {
                progress.accept(name);
                rankings.put(name, measured(way));
            });
        }
        var readings = new LinkedHashMap<String, List<Integer>>();
        if (!topics.worded().isEmpty()) {
            progress.accept("lecture des besoins");
            readings.put(OURS, ranks(answers::needs));
            readings.put("BM25 sur les libellés et définitions", ranks(catalogue::needsLike));
        }
        return new Report(rankings, readings);
    }

    private Map<String, Function<Ranked, List<String>>> others() {
        var ways = new LinkedHashMap<String, Function<Ranked, List<String>>>();
        ways.put("SPARQL seul", topic -> answers.need(topic).map(need -> answers.plain(need, topic)).orElse(List.of()));
        ways.put("place du besoin", topic -> answers.need(topic).map(catalogue::byPosition).orElse(List.of()));
        ways.put("besoin seul", topic -> answers.need(topic).map(catalogue::answering).orElse(List.of()));
        ways.put("BM25 sur les textes", topic -> catalogue.solutionsLike(switch (topic.asked()) {
            case Need need -> catalogue.label(need.text());
            case Words words -> words.text();
        }));
        for (String factor : answers.factors(topics.ranked())) {
            ways.put("sans " + factor, topic -> answers.solutions(topic, Map.of(factor, 0.0)));
        }
        var validation = new CrossValidation(answers, topics.ranked(), this::judged);
        ways.put("poids choisis sur les autres sujets", validation::solutions);
        return ways;
    }

    private Map<Ranked, Quality> measured(Function<Ranked, List<String>> way) {
        var measured = new LinkedHashMap<Ranked, Quality>();
        for (Ranked topic : topics.ranked()) {
            try {
                measured.put(topic, judged(topic, way.apply(topic)));
            } catch (Refused e) {
                throw new BadTopic(topics.file(), topic.line(), e.getMessage());
            }
        }
        return measured;
    }

    /** Where a need is asked for, what is on the territory already counts neither way. */
    private Quality judged(Ranked topic, List<String> ranking) {
        return topic.asked() instanceof Need ? without(topic, ranking) : Quality.of(ranking, topic.grades());
    }

    private static Quality without(Ranked topic, List<String> ranking) {
        var grades = new LinkedHashMap<>(topic.grades());
        grades.keySet().removeAll(topic.presentHere());
        return Quality.of(ranking.stream().filter(solution -> !topic.presentHere().contains(solution)).toList(), grades);
    }

    /** The rank of the first right need for each text, from 0; a high one where none was found. */
    private List<Integer> ranks(Function<String, List<String>> reader) {
        var ranks = new ArrayList<Integer>();
        for (Worded topic : topics.worded()) {
            List<String> read = reader.apply(topic.words());
            ranks.add(topic.needs().stream().map(read::indexOf).filter(rank -> rank >= 0).min(Integer::compare).orElse(Integer.MAX_VALUE));
        }
        return ranks;
    }
}
