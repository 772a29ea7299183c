package org.revelateur.recommend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.revelateur.ShippedServer;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How well the ranking agrees with a person who read all solutions, on topics that this person judged. */
@ShippedServer
class JudgedTests {
    private static final double FLOOR = 0.92;

    @Autowired
    Recommender recommender;

    @Test
    void agreesWithAPersonOnStructuredTopics() throws IOException {
        var mapper = new JsonMapper();
        var topics = Files.readAllLines(Path.of("src/test/resources/judged/judged.jsonl")).stream().map(mapper::readTree).filter(topic -> !topic.get("need").isNull()).toList();

        assertThat(topics.stream().mapToDouble(this::gain).average().orElseThrow()).isGreaterThan(FLOOR);
    }

    /** nDCG@10 with gain 2^grade - 1; what is present there counts for nothing. */
    private double gain(JsonNode topic) {
        Set<String> here = new HashSet<>();
        topic.get("presentHere").forEach(id -> here.add(id.asString()));
        var ranked = recommender.recommend(Request.of(topic.get("need").asString(), topic.get("territory").asString())).items().stream()
                .map(item -> topic.get("grades").path(item.solution().id()).asInt(0)).toList();
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
