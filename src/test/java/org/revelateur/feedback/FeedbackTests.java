package org.revelateur.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.revelateur.TestClient.asEditor;
import static org.revelateur.TestClient.header;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.revelateur.ShippedServer;
import org.revelateur.TestClient;
import org.revelateur.graph.GraphStore;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Reports of errors, over HTTP and on the disk. What they say is made up. */
@ShippedServer
class FeedbackTests {
    @LocalServerPort
    int port;
    @Autowired
    GraphStore graph;
    TestClient http;

    @BeforeEach
    void client() {
        http = new TestClient(port);
    }

    private HttpResponse<String> report(String body, String... headers) {
        return http.post("/api/feedback", body, headers.length > 0 ? headers : new String[] {"Content-Type", "application/json"});
    }

    @Test
    void keepsAReportForEditorsApartFromTheGraph() {
        long version = graph.version();

        var taken = report("{\"resource\": \"/id/solution/rezo-pouce\", \"message\": \"Une faute inventée\", \"contact\": \"moi@example.org\"}");
        var listed = http.get("/api/feedback?resource=https://w3id.org/revelateur/id/solution/rezo-pouce", asEditor());

        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(201);
        assertThat(listed.statusCode()).isEqualTo(200);
        assertThat(TestClient.json(listed).path("items").path(0).path("message").asString()).isEqualTo("Une faute inventée");
        assertThat(TestClient.json(listed).path("items").path(0).path("id").asString()).isEqualTo(TestClient.json(taken).path("id").asString());
        assertThat(graph.version()).isEqualTo(version);
    }

    @Test
    void showsReportsToNobodyElse() {
        assertThat(http.get("/api/feedback").statusCode()).isEqualTo(401);
        assertThat(http.head("/api/feedback").statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{}|resource", "{\"resource\": \"/id/solution/rezo-pouce\"}|message", "{\"resource\": \"/id/solution/nothing\", \"message\": \"x\"}|resource",
        "{\"resource\": \"nonsense\", \"message\": \"x\"}|resource", "{\"resource\": \"/id/solution/rezo-pouce\", \"message\": 5}|message", "[]|message", "{|message", "''|message",
        "{\"resource\": \"/id/solution/rezo-pouce\", \"message\": \"  \"}|message"})
    void saysWhatIsWrongInBothLanguages(String body, String named) {
        var french = report(body);
        var english = report(body, "Content-Type", "application/json", "Accept-Language", "en");

        assertThat(french.statusCode()).isEqualTo(400);
        assertThat(header(french, "Content-Type")).startsWith("application/problem+json");
        assertThat(TestClient.json(french).path("detail").asString()).contains(named).isNotEqualTo(TestClient.json(english).path("detail").asString());
    }

    @Test
    void refusesWhatIsTooLongOrNoJson() {
        assertThat(report("{\"resource\": \"/id/solution/rezo-pouce\", \"message\": \"" + "x".repeat(6000) + "\"}").statusCode()).isEqualTo(400);
        assertThat(report("{\"message\": \"" + "x".repeat(70_000) + "\"}").statusCode()).isEqualTo(400);
        assertThat(report("message=x", "Content-Type", "text/plain").statusCode()).isEqualTo(415);
    }

    @Test
    void letsWhoReportsTooOftenWait() {
        var now = new AtomicReference<>(Instant.parse("2026-11-24T00:00:00Z"));
        var patience = new Patience(2, (InstantSource) now::get);
        patience.take("one");
        patience.take("one");

        assertThatThrownBy(() -> patience.take("one")).isInstanceOfSatisfying(FeedbackProblem.class, problem ->
                assertThat(problem.headers().getFirst("Retry-After")).isEqualTo("3600"));
        patience.take("another");
        now.set(now.get().plusSeconds(3600));
        patience.take("one");
    }

    @Test
    void losesNoReportAfterOneThatACrashCutShort(@TempDir Path data) throws IOException {
        var reports = new Reports(data);
        reports.add(new Report("1", Instant.EPOCH, "urn:x:a", "first", Optional.empty(), "fr"));
        Files.writeString(data.resolve("feedback.jsonl"), "{\"id\": \"2\", \"mess", StandardOpenOption.APPEND);

        reports.add(new Report("3", Instant.EPOCH, "urn:x:a", "third", Optional.of("me"), "fr"));

        assertThat(new Reports(data).all()).extracting(Report::id).containsExactly("3", "1");
    }
}
