package org.revelateur.recommend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.revelateur.ShippedServer;
import org.revelateur.ranking.Query.Presence;
import org.revelateur.recommend.Request.Filters;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How well the ranking agrees with a person who read all solutions, on topics that this person judged. */
@ShippedServer
class JudgedTests {
    private static final double STRUCTURED = 0.92;
    private static final double FREE_TEXT = 0.8;

    @Autowired
    Recommender recommender;

    @Test
    void agreesWithAPersonOnStructuredTopics() throws IOException {
        assertThat(gain(topic -> !topic.get("need").isNull(), topic -> Request.of(topic.get("need").asString(), topic.get("territory").asString()))).isGreaterThan(STRUCTURED);
    }

    @Test
    void agreesWithAPersonOnFreeText() throws IOException {
        assertThat(gain(topic -> topic.get("need").isNull(), topic -> new Request(Optional.empty(), Optional.of(topic.get("query").asString()),
                topic.get("territory").asStringOpt(), 10, Filters.NONE, Presence.INCLUDE, "fr"))).isGreaterThan(FREE_TEXT);
    }

    private double gain(Predicate<JsonNode> which, Function<JsonNode, Request> asked) throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/judged/judged.jsonl")).stream().map(new JsonMapper()::readTree).filter(which)
                .mapToDouble(topic -> gain(topic, recommender.recommend(asked.apply(topic)))).average().orElseThrow();
    }

    /** nDCG@10 with gain 2^grade - 1; what is present there counts for nothing. */
    private static double gain(JsonNode topic, Recommendations answer) {
        Set<String> here = new HashSet<>();
        topic.get("presentHere").forEach(id -> here.add(id.asString()));
        var ranked = answer.items().stream().map(item -> topic.get("grades").path(item.solution().id()).asInt(0)).toList();
        var ideal = topic.get("grades").properties().stream().filter(grade -> !here.contains(grade.getKey())).map(grade -> grade.getValue().asInt())
                .sorted(Comparator.reverseOrder()).limit(10).toList();
        return gain(ranked) / gain(ideal);
    }

    private static double gain(List<Integer> grades) {
        double gain = 0;
        for (int i = 0; i < grades.size(); i++) {
            gain += (Math.pow(2, grades.get(i)) - 1) * Math.log(2) / Math.log(i + 2);
        }
        return gain;
    }
}
