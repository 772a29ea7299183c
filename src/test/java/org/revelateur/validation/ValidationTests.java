package org.revelateur.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.revelateur.ShippedServer;
import org.revelateur.TestClient;
import org.revelateur.graph.Author;
import org.revelateur.graph.Change;
import org.revelateur.graph.GraphStore;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Statements tried against the shipped graph; whatever is asked, nothing is written. The things here are made up. */
@ShippedServer
class ValidationTests {
    private static final String NAMELESS = """
            PREFIX rev: <https://w3id.org/revelateur/def#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            <https://w3id.org/revelateur/id/solution/inventee> a rev:Solution ; skos:prefLabel "Solution inventée"@fr .
            """;
    private static final String FINE = """
            PREFIX rev: <https://w3id.org/revelateur/def#>
            <https://w3id.org/revelateur/id/solution/rezo-pouce> rev:presentIn <https://w3id.org/revelateur/id/territory/48> .
            """;

    @LocalServerPort
    int port;

    private long version;

    @BeforeEach
    void remember() {
        version = version();
    }

    @AfterEach
    void wroteNothing() {
        assertThat(version()).isEqualTo(version);
        assertThat(client().get("/sparql?query=ASK%7B%3Chttps%3A%2F%2Fw3id.org%2Frevelateur%2Fid%2Fsolution%2Finventee%3E%20%3Fp%20%3Fo%7D", "Accept", "application/sparql-results+json").body())
                .contains("false");
    }

    @Test
    void reportsWhatWouldBeWrongInSentences() {
        var report = TestClient.json(client().post("/api/validation", NAMELESS, "Content-Type", "text/turtle"));
        var english = TestClient.json(client().post("/api/validation?lang=en", NAMELESS, "Content-Type", "text/turtle"));

        assertThat(report.get("conforms").asBoolean()).isFalse();
        assertThat(report.get("results")).isNotEmpty().allSatisfy(result -> {
            assertThat(result.get("focus").asString()).isEqualTo("https://w3id.org/revelateur/id/solution/inventee");
            assertThat(result.get("severity").asString()).isEqualTo("Violation");
            assertThat(result.get("message").asString()).startsWith("Solution inventée").endsWith(".");
        });
        assertThat(english.get("results").get(0).get("message").asString()).isNotEqualTo(report.get("results").get(0).get("message").asString());
    }

    @Test
    void acceptsWhatTheGraphWouldTake() {
        var report = TestClient.json(client().post("/api/validation", FINE, "Content-Type", "text/turtle"));

        assertThat(report.get("conforms").asBoolean()).isTrue();
        assertThat(report.get("results")).isEmpty();
    }

    @Test
    void reportsInTheWordsOfShacl() {
        var answer = client().post("/api/validation", NAMELESS, "Content-Type", "text/turtle", "Accept", "text/turtle");
        var report = RDFParser.fromString(answer.body(), Lang.TURTLE).toGraph();

        assertThat(TestClient.header(answer, "Content-Type")).startsWith("text/turtle");
        assertThat(report.stream().filter(triple -> triple.getPredicate().equals(SHACL.conforms))).singleElement()
                .satisfies(triple -> assertThat(triple.getObject().getLiteralLexicalForm()).isEqualTo("false"));
        assertThat(report.stream().filter(triple -> triple.getPredicate().equals(SHACL.result))).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"text/turtle | <a> <b> | 400 | ligne", "text/plain | x | 415 | text/turtle", "application/ld+json | {\"@context\":\"http://127.0.0.1:1/c\"} | 400 | context",
            "application/trig | GRAPH <https://w3id.org/revelateur/graph/solutions> { <urn:example:a> <urn:example:b> 1 } | 200 | conforms"})
    void saysWhatItCannotRead(String type, String body, int status, String said) {
        var answer = client().post("/api/validation", body, "Content-Type", type);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains(said);
    }

    /** A write that does not end keeps the first one waiting. */
    @Test
    void letsOneValidationRunAtATime(@Autowired GraphStore graph) {
        Executor threads = Thread::startVirtualThread;
        var begun = new CompletableFuture<Void>();
        var done = new CompletableFuture<Void>();
        var writing = CompletableFuture.runAsync(() -> graph.write(new Change(Author.program("tests"), _ -> {
            begun.complete(null);
            done.join();
        })), threads);
        begun.join();

        var one = CompletableFuture.supplyAsync(() -> client().post("/api/validation", FINE, "Content-Type", "text/turtle"), threads);
        var other = CompletableFuture.supplyAsync(() -> client().post("/api/validation", FINE, "Content-Type", "text/turtle", "Accept-Language", "en"), threads);
        CompletableFuture.anyOf(one, other).join();
        done.complete(null);

        writing.join();
        assertThat(List.of(one.join().statusCode(), other.join().statusCode())).containsExactlyInAnyOrder(200, 503);
        var refused = one.join().statusCode() == 503 ? one.join() : other.join();
        assertThat(TestClient.header(refused, "Retry-After")).isNotEmpty();
        assertThat(TestClient.header(refused, "Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void findsACycleThatShapesDoNotSee() {
        var answer = client().post("/api/validation", """
                PREFIX schema: <https://schema.org/>
                <https://w3id.org/revelateur/id/territory/FR> schema:containedInPlace <https://w3id.org/revelateur/id/territory/48> .
                """, "Content-Type", "text/turtle");

        assertThat(TestClient.json(answer).get("conforms").asBoolean()).isFalse();
    }

    private long version() {
        return client().json("/api/changes?limit=1").get("version").asLong();
    }

    private TestClient client() {
        return new TestClient(port);
    }
}
