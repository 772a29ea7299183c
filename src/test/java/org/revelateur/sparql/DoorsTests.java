package org.revelateur.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.revelateur.TestClient.asEditor;
import static org.revelateur.TestClient.encode;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.revelateur.ShippedServer;
import org.revelateur.TestClient;
import org.revelateur.graph.Change;
import org.revelateur.graph.ChangeRejected;
import org.revelateur.graph.GraphStore;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** Every door, on the really running server with the shipped facts. */
@ShippedServer
class DoorsTests {
    private static final String SOLUTIONS = "https://w3id.org/revelateur/graph/solutions";
    private static final String CAFES = "https://w3id.org/revelateur/id/solution/1000-cafes";
    private static final String REV = "https://w3id.org/revelateur/def#";
    /** A made-up solution that lacks nearly everything a solution must have. */
    private static final String BAD_TRIPLE = "<https://w3id.org/revelateur/id/solution/made-up> a <" + REV + "Solution> .";
    private static final String BAD_QUAD = "<https://w3id.org/revelateur/id/solution/made-up> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <" + REV + "Solution> <" + SOLUTIONS + "> .";

    private TestClient client;
    @Autowired
    GraphStore graph;

    private long version;

    @BeforeEach
    void remember(@LocalServerPort int port) {
        client = new TestClient(port);
        version = graph.version();
    }

    @AfterEach
    void takeBackWhatTheTestWrote() {
        for (long made = graph.version(); made > version; made--) {
            graph.undo(made, "tests");
        }
    }

    // ---- No door lets a violating write in

    static Stream<Arguments> violatingWrites() {
        return Stream.of(
                Arguments.of("update that inserts", "POST", "/sparql/update", "application/sparql-update", "INSERT DATA { GRAPH <" + SOLUTIONS + "> { " + BAD_TRIPLE + " } }"),
                Arguments.of("update by form", "POST", "/sparql/update", "application/x-www-form-urlencoded", "update=" + encode("INSERT DATA { GRAPH <" + SOLUTIONS + "> { " + BAD_TRIPLE + " } }")),
                Arguments.of("update that deletes below a minimum", "POST", "/sparql/update", "application/sparql-update", "DELETE WHERE { GRAPH <" + SOLUTIONS + "> { <" + CAFES + "> <" + REV + "answersNeed> ?need } }"),
                Arguments.of("update that clears what others point at", "POST", "/sparql/update", "application/sparql-update", "CLEAR GRAPH <https://w3id.org/revelateur/graph/vocabulary>"),
                Arguments.of("update that drops", "POST", "/sparql/update", "application/sparql-update", "DROP GRAPH <https://w3id.org/revelateur/graph/territories>"),
                Arguments.of("PUT of a graph", "PUT", "/sparql/data?graph=" + encode(SOLUTIONS), "text/turtle", BAD_TRIPLE),
                Arguments.of("POST to a graph", "POST", "/sparql/data?graph=" + encode(SOLUTIONS), "text/turtle", BAD_TRIPLE),
                Arguments.of("PUT of a new graph", "PUT", "/sparql/data?graph=https://w3id.org/revelateur/graph/made-up", "text/turtle", BAD_TRIPLE),
                Arguments.of("DELETE of a graph", "DELETE", "/sparql/data?graph=" + encode("https://w3id.org/revelateur/graph/vocabulary"), "text/turtle", ""),
                Arguments.of("POST of N-Quads", "POST", "/sparql/data", "application/n-quads", BAD_QUAD),
                Arguments.of("PUT of N-Quads", "PUT", "/sparql/data", "application/n-quads", BAD_QUAD),
                Arguments.of("POST of TriG", "POST", "/sparql/data", "application/trig", "<" + SOLUTIONS + "> { " + BAD_TRIPLE + " }"),
                Arguments.of("PUT of TriG", "PUT", "/sparql/data", "application/trig", "<" + SOLUTIONS + "> { " + BAD_TRIPLE + " }"),
                Arguments.of("PUT of JSON-LD", "PUT", "/sparql/data?graph=" + encode(SOLUTIONS), "application/ld+json", "{\"@id\":\"https://w3id.org/revelateur/id/solution/made-up\",\"@type\":\"" + REV + "Solution\"}"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("violatingWrites")
    void refusesAViolatingWriteWithTheReportAndLeavesEverythingAsItWas(String door, String method, String path, String type, String body) {
        long quads = quads();

        var response = client.send(method, path, body, asEditor("Content-Type", type));

        assertThat(response.statusCode()).as(response.body()).isEqualTo(422);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        var report = JsonMapper.shared().readTree(response.body());
        assertThat(report.get("conforms").asBoolean()).isFalse();
        assertThat(report.get("results").get(0).get("message").asString()).isNotBlank();
        assertThat(graph.version()).isEqualTo(version);
        assertThat(quads()).isEqualTo(quads);
        assertThat(graph.revision(version + 1)).isEmpty();
        assertThat(textHits("made")).isZero();
    }

    @ParameterizedTest
    @CsvSource({"text/turtle, text/turtle", "application/ld+json, application/ld+json", "'text/html, application/n-triples;q=0.5', application/n-triples",
            "application/json, application/problem+json", "image/png, application/problem+json"})
    void wordsTheReportAsTheWriterLikes(String accept, String type) {
        var response = client.send("POST", "/sparql/data?graph=" + encode(SOLUTIONS), BAD_TRIPLE, asEditor("Content-Type", "text/turtle", "Accept", accept));

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(TestClient.header(response, "Content-Type")).startsWith(type);
        assertThat(response.body()).contains("conforms", "false");
    }

    @Test
    void wordsTheReportInTheLanguageOfTheWriter() {
        String insert = "INSERT DATA { GRAPH <" + SOLUTIONS + "> { " + BAD_TRIPLE + " } }";

        var french = TestClient.json(client.update(insert));
        var english = client.update(insert, "Accept-Language", "en");

        assertThat(french.get("detail").asString()).startsWith("Rien n'a été écrit");
        assertThat(TestClient.header(english, "Content-Language")).isEqualTo("en");
        assertThat(TestClient.json(english).get("detail").asString()).startsWith("Nothing was written");
        assertThat(TestClient.json(english).get("results").get(0).get("message").asString()).isNotEqualTo(french.get("results").get(0).get("message").asString());
    }

    @Test
    void refusesAViolatingWriteFromJavaToo() {
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> graph.write(new Change(org.revelateur.graph.Author.program("test"), dataset ->
                dataset.removeGraph(org.apache.jena.graph.NodeFactory.createURI("https://w3id.org/revelateur/graph/vocabulary")))))).isInstanceOf(ChangeRejected.class);
        assertThat(graph.version()).isEqualTo(version);
    }

    @ParameterizedTest
    @ValueSource(strings = {"INSERT DATA { <urn:x:a> <urn:x:b> <urn:x:c> }", "DELETE { ?s ?p ?o } WHERE { ?s ?p ?o FILTER (?s = <urn:x:nothing>) }", "CLEAR DEFAULT", "DELETE WHERE { <urn:x:no> <urn:x:no> <urn:x:no> }",
        "WITH <urn:x-arq:DefaultGraph> INSERT { <urn:x:a> <urn:x:b> 1 } WHERE {}", "COPY DEFAULT TO <https://w3id.org/revelateur/graph/made-up>"})
    void refusesToWriteToTheDefaultGraphAndNamesTheGraphs(String update) {
        var response = client.update(update);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("GRAPH <https://w3id.org/revelateur/graph/");
        assertThat(graph.version()).isEqualTo(version);
    }

    @Test
    void neverFetchesARemoteContext() {
        var response = client.send("POST", "/sparql/data?graph=https://w3id.org/revelateur/graph/made-up", "{\"@context\":\"http://127.0.0.1:1/context\",\"name\":\"x\"}", asEditor("Content-Type", "application/ld+json"));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("Remote contexts are not fetched");
    }

    // ---- What may be written is written, by whom and why

    @Test
    void writesWhatConformsAndLogsWhoAndWhy() {
        String update = "INSERT DATA { GRAPH <" + SOLUTIONS + "> { <" + CAFES + "> <" + REV + "statusNote> \"Note d'essai\"@fr } }";

        String response = client.raw("POST /sparql/update HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nContent-Type: application/sparql-update\r\nX-Change-Reason: essai réglé\r\nContent-Length: %d\r\n%s: %s\r\n\r\n%s"
                .formatted(update.length(), asEditor()[0], asEditor()[1], update).getBytes(StandardCharsets.UTF_8));

        assertThat(response).startsWith("HTTP/1.1 204");
        assertThat(graph.revision(version + 1)).hasValueSatisfying(revision -> {
            assertThat(revision.author().name()).isEqualTo("editor");
            assertThat(revision.author().reason()).hasValue("essai réglé");
            assertThat(revision.added()).isEqualTo(1);
        });
    }

    @Test
    void writesAndReadsAGraphByTheGraphStoreProtocol() {
        var put = client.send("PUT", "/sparql/data?graph=https://w3id.org/revelateur/graph/made-up", "<urn:x:a> <urn:x:b> 01 , \"œuf\" .", asEditor("Content-Type", "text/turtle"));
        var get = client.get("/sparql/data?graph=https://w3id.org/revelateur/graph/made-up", "Accept", "application/n-triples");
        var deleted = client.send("DELETE", "/sparql/data?graph=https://w3id.org/revelateur/graph/made-up", "", asEditor());
        var gone = client.get("/sparql/data?graph=https://w3id.org/revelateur/graph/made-up");

        assertThat(put.statusCode()).isEqualTo(201);
        assertThat(get.body()).contains("<urn:x:a> <urn:x:b> \"œuf\"").contains("\"1\"^^");
        assertThat(deleted.statusCode()).isEqualTo(204);
        assertThat(gone.statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sparql/update", "/sparql/data?graph=https://w3id.org/revelateur/graph/made-up"})
    void letsNobodyWriteWithoutAnAccount(String path) {
        var response = client.post(path, "INSERT DATA { GRAPH <https://w3id.org/revelateur/graph/made-up> { <urn:x:a> <urn:x:b> 1 } }", "Content-Type", "application/sparql-update");

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(graph.version()).isEqualTo(version);
    }

    // ---- Queries

    @Test
    void cutsALongResultByLimitAndKeepsItWellFormed() {
        var response = client.query("SELECT ?p { GRAPH ?g { ?s ?p ?o } }", "text/csv");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body().lines().count()).isEqualTo(100_000 + 1);
    }

    @Test
    void dumpsEachQuadOnceAndTakesTheDumpBackAsItIs() {
        client.send("PUT", "/sparql/data?graph=https://w3id.org/revelateur/graph/made-up", "<urn:x:a> <urn:x:b> <urn:x:only> .", asEditor("Content-Type", "text/turtle"));

        String dump = client.get("/sparql/data", "Accept", "application/trig").body();

        assertThat(dump.split("<urn:x:only>", -1)).hasSize(2);
    }

    @Test
    void refusesAChunkedBodyThatIsTooLargeToo() {
        String large = "<urn:x:a> <urn:x:b> \"" + "x".repeat(1_100_000) + "\" .";

        var response = client.chunked("POST", "/sparql/data?graph=https://w3id.org/revelateur/graph/made-up", large, asEditor("Content-Type", "text/turtle"));

        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(graph.version()).isEqualTo(version);
    }

    @Test
    void refusesAMisspeltTermOfOurs() {
        var response = client.update("INSERT DATA { GRAPH <" + SOLUTIONS + "> { <" + CAFES + "> <" + REV + "presntIn> <https://w3id.org/revelateur/id/territory/48> } }");

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.body()).contains("presntIn");
    }

    @Test
    void refusesAnIdentifierThatIsAnothersKey() {
        var response = client.update("DELETE DATA { GRAPH <" + SOLUTIONS + "> { <" + CAFES + "> <http://purl.org/dc/terms/identifier> \"1000-cafes\" } } ; "
                + "INSERT DATA { GRAPH <" + SOLUTIONS + "> { <" + CAFES + "> <http://purl.org/dc/terms/identifier> \"mobicoop\" } }");

        assertThat(response.statusCode()).isEqualTo(422);
    }

    @Test
    void refusesABodyThatIsTooLarge() {
        String large = "<urn:x:a> <urn:x:b> \"" + "x".repeat(1_100_000) + "\" .";

        assertThat(client.send("POST", "/sparql/data?graph=https://w3id.org/revelateur/graph/made-up", large, asEditor("Content-Type", "text/turtle")).statusCode()).isEqualTo(413);
        assertThat(graph.version()).isEqualTo(version);
    }

    @Test
    void measuresDistancesInMetres() {
        // Mende to Langogne, about 38 km as the crow flies
        var response = client.query("""
                PREFIX geo: <http://www.opengis.net/ont/geosparql#>
                PREFIX spatialF: <http://jena.apache.org/function/spatial#>
                PREFIX units: <http://www.opengis.net/def/uom/OGC/1.0/>
                SELECT (ROUND(?km) AS ?rounded) {
                  <https://w3id.org/revelateur/id/territory/48095> geo:hasCentroid/geo:asWKT ?mende .
                  <https://w3id.org/revelateur/id/territory/48080> geo:hasCentroid/geo:asWKT ?langogne .
                  BIND (spatialF:distance(?mende, ?langogne, <http://www.opengis.net/def/uom/OGC/1.0/metre>) / 1000 AS ?km) }""", "text/csv");

        assertThat(Double.parseDouble(response.body().lines().skip(1).findFirst().orElseThrow())).isBetween(30.0, 45.0);
    }

    @Test
    void knowsTheNeighboursOfADepartement() {
        var response = client.query("SELECT ?n { <https://w3id.org/revelateur/id/territory/48> <" + REV + "neighbourOf> ?n }", "text/csv");

        assertThat(response.body()).contains("territory/30").doesNotContain("territory/66");
    }

    private long quads() {
        return graph.read(dataset -> dataset.stream().count());
    }

    private long textHits(String word) {
        return client.query("PREFIX text: <http://jena.apache.org/text#> PREFIX skos: <http://www.w3.org/2004/02/skos/core#> SELECT ?s { ?s text:query (skos:prefLabel \"+" + word + " +up\") }", "text/csv")
                .body().lines().skip(1).count();
    }
}
