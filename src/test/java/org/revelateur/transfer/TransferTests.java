package org.revelateur.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.revelateur.ShippedServer;
import org.revelateur.TestClient;
import org.springframework.beans.factory.annotation.Value;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** On the shipped facts: each answer is held against what the same graph says elsewhere. */
@ShippedServer
class TransferTests {
    @Value("${local.server.port}")
    int port;
    TestClient client;

    @BeforeEach
    void connect() {
        client = new TestClient(port);
    }

    private JsonNode ask(String address) {
        var answer = client.get(address, "Accept", "application/json");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json(answer);
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    private static List<String> each(JsonNode items, String pointer) {
        return items.valueStream().map(item -> item.at(pointer).asString()).toList();
    }

    @Test
    void findsTheTwinsThatTheQuestionFinds() {
        var twins = ask("/api/twins?limit=5&territory=48");

        var asked = ask("/api/queries/twin-territories?limit=5&territory=48").at("/results/bindings");
        assertThat(each(twins.path("items"), "/territory/iri")).isEqualTo(each(asked, "/twin/value"));
        assertThat(each(twins.path("items"), "/indicators")).isEqualTo(each(asked, "/indicatorCount/value"));
    }

    @Test
    void findsTheTwinsOfACommuneAmongCommunesNearestFirst() {
        var items = ask("/api/twins?territory=48095").path("items");

        assertThat(items.valueStream().map(item -> item.path("distance").asDouble()).toList()).hasSize(10).isSorted();
        assertThat(each(items, "/territory/id")).doesNotContain("48095").doesNotHaveDuplicates().allMatch(code -> code.matches("\\d[\\dAB]\\d{3}"));
    }

    @Test
    void findsSolutionsThatShareANeedTheMostAlikeFirst() {
        var items = ask("/api/similar-solutions?solution=rezo-pouce&limit=100").path("items");

        assertThat(items).isNotEmpty().allSatisfy(item -> assertThat(item.path("needs")).isNotEmpty());
        assertThat(each(items, "/solution/id")).doesNotContain("rezo-pouce").doesNotHaveDuplicates();
        assertThat(items.valueStream().map(item -> item.path("likeness").asDouble()).toList()).isSortedAccordingTo((one, other) -> Double.compare(other, one))
                .allMatch(likeness -> likeness >= 0 && likeness <= 1);
    }

    @Test
    void findsNeedsOfATerritoryThatNothingThereAnswers() {
        var items = ask("/api/opportunities?territory=48&limit=100").path("items");

        var unanswered = each(ask("/api/queries/needs-without-solution?territory=48").at("/results/bindings"), "/need/value");
        assertThat(items).isNotEmpty();
        assertThat(unanswered).containsAll(each(items, "/need/iri"));
        assertThat(items).allSatisfy(item -> {
            var best = ask("/api/recommendations?territory=48&limit=1&need=" + item.at("/need/id").asString()).at("/items/0");
            assertThat(item.at("/solutions/0/solution/id")).isEqualTo(best.at("/solution/id"));
            assertThat(item.path("score")).isEqualTo(best.path("score"));
            assertThat(item.at("/solutions/0/reasons")).isEqualTo(best.path("reasons"));
        });
    }

    @Test
    void findsTerritoriesThatWaitForASolution() {
        var solution = ask("/api/opportunities?territory=48&limit=1").at("/items/0/solutions/0/solution/id").asString();

        var items = ask("/api/opportunities?limit=100&solution=" + solution).path("items");
        var there = ask("/api/opportunities?territory=48&limit=100&solution=" + solution).path("items");

        assertThat(items.valueStream().flatMap(item -> item.path("solutions").valueStream()).map(proposed -> proposed.at("/solution/id").asString())).containsOnly(solution);
        assertThat(each(there, "/territory/id")).containsOnly("48");
        assertThat(each(items, "/need/id")).containsAll(each(there, "/need/id"));
        assertThat(items.valueStream().map(item -> item.path("documented").size()).collect(Collectors.toSet())).doesNotContain(0);
    }

    @Test
    void tellsReasonsInEnglish() {
        assertThat(ask("/api/opportunities?territory=48&limit=1&lang=en").at("/items/0/solutions/0/reasons/0/text").asString()).startsWith("Directly answers");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/twins, 400, territory",
        "/api/twins?territory=48&limit=0, 400, limit",
        "/api/twins?territory=48&need=x, 400, need",
        "/api/twins?territory=zzz, 404, ''",
        "/api/similar-solutions, 400, solution",
        "/api/similar-solutions?solution=rezo-pouc, 404, ''",
        "/api/opportunities, 400, solution",
        "/api/opportunities?territory=48&lang=xx, 400, lang",
    })
    void saysWhatIsWrong(String address, int status, String parameter) {
        var answer = client.get(address);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(json(answer).path("parameter").asString("")).isEqualTo(parameter);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/twins?territory=48", "/api/similar-solutions?solution=rezo-pouce", "/api/opportunities?territory=48"})
    void answers304ToWhomHasTheSameVersion(String address) {
        String etag = client.get(address).headers().firstValue("ETag").orElseThrow();

        assertThat(client.get(address, "If-None-Match", etag).statusCode()).isEqualTo(304);
    }
}
