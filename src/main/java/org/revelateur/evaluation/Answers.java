package org.revelateur.evaluation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.revelateur.evaluation.Topic.Asked;
import org.revelateur.evaluation.Topic.Need;
import org.revelateur.evaluation.Topic.Ranked;
import org.revelateur.evaluation.Topic.Words;
import org.revelateur.vocab.Iris;
import tools.jackson.databind.JsonNode;

/** What the server answers to topics; each is asked once. */
final class Answers {
    private static final String MOST = "50";
    private static final List<String> PLAIN = List.of("solutions-for-need-plain", "solutions-for-need");

    /** A solution as it was suggested, with what each factor brought. */
    private record Item(String solution, double score, Map<String, Double> contributions) {
        /** Were the weights these multiples of what they are; 1 where none is given. */
        double score(Map<String, Double> multiples) {
            return score + multiples.entrySet().stream().mapToDouble(weight -> (weight.getValue() - 1) * contributions.getOrDefault(weight.getKey(), 0.0)).sum();
        }
    }

    private record Answer(List<String> needs, List<Item> items) {
    }

    private final Server server;
    private final Map<String, Answer> known = new HashMap<>();

    Answers(Server server) {
        this.server = server;
    }

    List<String> solutions(Ranked topic) {
        return answer(topic).items().stream().map(Item::solution).toList();
    }

    /** The suggestions as they would stand were the factors' weights these multiples of what they are. */
    List<String> solutions(Ranked topic, Map<String, Double> multiples) {
        return answer(topic).items().stream().sorted(Comparator.comparingDouble((Item item) -> item.score(multiples)).reversed()).map(Item::solution).toList();
    }

    /** The factors that brought anything to any of these topics. */
    List<String> factors(List<Ranked> topics) {
        return topics.stream().flatMap(topic -> answer(topic).items().stream()).flatMap(item -> item.contributions().keySet().stream()).distinct().sorted().toList();
    }

    /** The need asked for, or the first that was read in the words. */
    Optional<String> need(Ranked topic) {
        return topic.asked() instanceof Need need ? Optional.of(need.text()) : answer(topic).needs().stream().findFirst();
    }

    List<String> needs(String words) {
        return read(server.get("/api/recommendations", Map.of("q", words, "limit", "1"))).needs();
    }

    /** The suggestions of the ranking that is nothing but a SPARQL query. */
    List<String> plain(String need, Ranked topic) {
        var catalogue = server.get("/api/queries", Map.of()).findValuesAsString("name");
        String query = PLAIN.stream().filter(catalogue::contains).findFirst().orElseThrow();
        return server.rows("/api/queries/" + query, Map.of("need", need, "territory", topic.territory().orElse("FR"), "present", present(topic), "limit", MOST, "format", "json"))
                .stream().map(row -> Iris.key("solution", row.apply("solution")).orElse(row.apply("solution"))).toList();
    }

    private Answer answer(Ranked topic) {
        return known.computeIfAbsent(topic.id(), _ -> {
            var parameters = new HashMap<>(Map.of(topic.asked() instanceof Need ? "need" : "q", topic.asked().text(), "present", present(topic), "limit", MOST));
            topic.territory().ifPresent(territory -> parameters.put("territory", territory));
            return read(server.get("/api/recommendations", parameters));
        });
    }

    /** Whoever names a need wants something new; what is there already may answer words too. */
    private static String present(Ranked topic) {
        return topic.asked() instanceof Words ? "include" : "exclude";
    }

    private static Answer read(JsonNode answer) {
        return new Answer(answer.path("understood").valueStream().map(need -> need.path("id").asString()).toList(),
                answer.path("items").valueStream().map(Answers::item).toList());
    }

    private static Item item(JsonNode item) {
        var contributions = new HashMap<String, Double>();
        item.path("reasons").valueStream().forEach(reason -> contributions.merge(reason.path("factor").asString(), reason.path("contribution").asDouble(), Double::sum));
        return new Item(item.path("solution").path("id").asString(), item.path("score").asDouble(), contributions);
    }
}
