package org.revelateur.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.revelateur.ShippedServer;
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

    @LocalServerPort
    int port;
    @Autowired
    GraphStore graph;

    private final HttpClient client = HttpClient.newHttpClient();
    private long version;

    @BeforeEach
    void remember() {
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
                Arguments.of("PUT of a new graph", "PUT", "/sparql/data?graph=urn:x:new", "text/turtle", BAD_TRIPLE),
                Arguments.of("DELETE of a graph", "DELETE", "/sparql/data?graph=" + encode("https://w3id.org/revelateur/graph/vocabulary"), "text/turtle", ""),
                Arguments.of("POST of N-Quads", "POST", "/sparql/data", "application/n-quads", BAD_QUAD),
                Arguments.of("PUT of N-Quads", "PUT", "/sparql/data", "application/n-quads", BAD_QUAD),
                Arguments.of("POST of TriG", "POST", "/sparql/data", "application/trig", "<" + SOLUTIONS + "> { " + BAD_TRIPLE + " }"),
                Arguments.of("PUT of TriG", "PUT", "/sparql/data", "application/trig", "<" + SOLUTIONS + "> { " + BAD_TRIPLE + " }"),
                Arguments.of("PUT of JSON-LD", "PUT", "/sparql/data?graph=" + encode(SOLUTIONS), "application/ld+json", "{\"@id\":\"https://w3id.org/revelateur/id/solution/made-up\",\"@type\":\"" + REV + "Solution\"}"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("violatingWrites")
    void refusesAViolatingWriteWithTheReportAndLeavesEverythingAsItWas(String door, String method, String path, String type, String body) throws Exception {
        long quads = quads();

        var response = send(authorized(path).header("Content-Type", type).method(method, BodyPublishers.ofString(body)));

        assertThat(response.statusCode()).as(response.body()).isEqualTo(422);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        var report = JsonMapper.shared().readTree(response.body());
        assertThat(report.get("violations").get(0).get("message").asString()).isNotBlank();
        assertThat(graph.version()).isEqualTo(version);
        assertThat(quads()).isEqualTo(quads);
        assertThat(graph.revision(version + 1)).isEmpty();
        assertThat(textHits("made")).isZero();
    }

    @Test
    void refusesAViolatingWriteFromJavaToo() {
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> graph.write(new Change(org.revelateur.graph.Author.program("test"), dataset ->
                dataset.removeGraph(org.apache.jena.graph.NodeFactory.createURI("https://w3id.org/revelateur/graph/vocabulary")))))).isInstanceOf(ChangeRejected.class);
        assertThat(graph.version()).isEqualTo(version);
    }

    @ParameterizedTest
    @ValueSource(strings = {"INSERT DATA { <urn:x:a> <urn:x:b> <urn:x:c> }", "DELETE { ?s ?p ?o } WHERE { ?s ?p ?o FILTER (?s = <urn:x:nothing>) }", "CLEAR DEFAULT", "DELETE WHERE { <urn:x:no> <urn:x:no> <urn:x:no> }",
        "WITH <urn:x-arq:DefaultGraph> INSERT { <urn:x:a> <urn:x:b> 1 } WHERE {}", "COPY DEFAULT TO <urn:x:g>"})
    void refusesToWriteToTheDefaultGraphAndNamesTheGraphs(String update) throws Exception {
        var response = update(update);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("GRAPH <https://w3id.org/revelateur/graph/");
        assertThat(graph.version()).isEqualTo(version);
    }

    @Test
    void refusesLoadAndService() throws Exception {
        assertThat(update("LOAD <http://127.0.0.1:1/secret> INTO GRAPH <urn:x:g>").statusCode()).isEqualTo(403);
        assertThat(update("INSERT { GRAPH <urn:x:g> { ?s ?p ?o } } WHERE { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }").statusCode()).isEqualTo(403);
        assertThat(query("SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }", "text/csv").statusCode()).isEqualTo(403);
        assertThat(query("SELECT * { { SELECT * { SERVICE SILENT <http://127.0.0.1:1/> { ?s ?p ?o } } } }", "text/csv").statusCode()).isEqualTo(403);
        assertThat(query("SELECT (SUM(IF(EXISTS { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }, 1, 0)) AS ?n) {}", "text/csv").statusCode()).isEqualTo(403);
        assertThat(query("SELECT * { VALUES ?x { 1 } } ORDER BY (EXISTS { SERVICE SILENT <http://127.0.0.1:1/> { ?s ?p ?o } })", "text/csv").statusCode()).isEqualTo(403);
        assertThat(query("SELECT * { ?a ?b ?c FILTER EXISTS { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } } }", "text/csv").statusCode()).isEqualTo(403);
    }

    @Test
    void neverFetchesARemoteContext() throws Exception {
        var response = send(authorized("/sparql/data?graph=urn:x:g").header("Content-Type", "application/ld+json")
                .POST(BodyPublishers.ofString("{\"@context\":\"http://127.0.0.1:1/context\",\"name\":\"x\"}")));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("Remote contexts are not fetched");
    }

    @Test
    void keepsTheSystemsOwnQuadsToItself() throws Exception {
        assertThat(query("SELECT * { GRAPH <urn:x-arq:DefaultGraph> { ?s ?p ?o } }", "text/csv").statusCode()).isEqualTo(403);
        assertThat(query("ASK { GRAPH ?g { ?s <urn:x-revelateur:version> ?o } }", "text/csv").body()).contains("false");
    }

    // ---- What may be written is written, by whom and why

    @Test
    void writesWhatConformsAndLogsWhoAndWhy() throws Exception {
        var response = send(authorized("/sparql/update").header("Content-Type", "application/sparql-update").header("X-Change-Reason", "a test")
                .POST(BodyPublishers.ofString("INSERT DATA { GRAPH <" + SOLUTIONS + "> { <" + CAFES + "> <" + REV + "statusNote> \"Note d'essai\"@fr } }")));

        assertThat(response.statusCode()).isEqualTo(204);
        assertThat(graph.revision(version + 1)).hasValueSatisfying(revision -> {
            assertThat(revision.author().name()).isEqualTo("editor");
            assertThat(revision.author().reason()).hasValue("a test");
            assertThat(revision.added()).isEqualTo(1);
        });
    }

    @Test
    void writesAndReadsAGraphByTheGraphStoreProtocol() throws Exception {
        var put = send(authorized("/sparql/data?graph=urn:x:g").header("Content-Type", "text/turtle").PUT(BodyPublishers.ofString("<urn:x:a> <urn:x:b> 01 , \"œuf\" .")));
        var get = send(request("/sparql/data?graph=urn:x:g").header("Accept", "application/n-triples"));
        var deleted = send(authorized("/sparql/data?graph=urn:x:g").DELETE());
        var gone = send(request("/sparql/data?graph=urn:x:g"));

        assertThat(put.statusCode()).isEqualTo(201);
        assertThat(get.body()).contains("<urn:x:a> <urn:x:b> \"œuf\"").contains("\"1\"^^");
        assertThat(deleted.statusCode()).isEqualTo(204);
        assertThat(gone.statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sparql/update", "/sparql/data?graph=urn:x:g"})
    void letsNobodyWriteWithoutAnAccount(String path) throws Exception {
        var response = send(request(path).header("Content-Type", "application/sparql-update").POST(BodyPublishers.ofString("INSERT DATA { GRAPH <urn:x:g> { <urn:x:a> <urn:x:b> 1 } }")));

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(graph.version()).isEqualTo(version);
    }

    // ---- Queries

    static Stream<Arguments> formats() {
        return Stream.of(Arguments.of("application/sparql-results+json", "\"1000 cafés\""), Arguments.of("application/sparql-results+xml", "1000 cafés"),
                Arguments.of("text/csv", "1000 cafés"), Arguments.of("text/tab-separated-values", "\"1000 cafés\"@fr"));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void answersInEveryResultFormat(String type, String expected) throws Exception {
        var response = query("SELECT ?name { <" + CAFES + "> <http://www.w3.org/2004/02/skos/core#prefLabel> ?name }", type);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith(type);
        assertThat(response.headers().firstValue("X-Result-Limit")).hasValue("100000");
        assertThat(response.body()).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/turtle", "application/ld+json", "application/n-triples", "application/rdf+xml"})
    void answersGraphsInEveryFormat(String type) throws Exception {
        var response = query("CONSTRUCT { ?s ?p ?o } WHERE { BIND(<" + CAFES + "> AS ?s) ?s ?p ?o }", type);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith(type);
        assertThat(response.body()).contains("1000 cafés");
    }

    @Test
    void takesAQueryByGetByFormAndDirectly() throws Exception {
        String query = "ASK { <" + CAFES + "> a <" + REV + "Solution> }";

        var byGet = query(query, "application/sparql-results+json");
        var byForm = send(request("/sparql").header("Accept", "application/sparql-results+json").header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString("query=" + encode(query))));
        var direct = send(request("/sparql").header("Accept", "application/sparql-results+json").header("Content-Type", "application/sparql-query").POST(BodyPublishers.ofString(query)));

        assertThat(Stream.of(byGet, byForm, direct).map(HttpResponse::body)).allSatisfy(body -> assertThat(body.replace(" ", "")).contains("\"boolean\":true"));
    }

    @Test
    void saysWhereAQueryIsWrong() throws Exception {
        var response = query("SELECT * {\n  ?s ?p \n", "text/csv");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("line 2");
    }

    @Test
    void cutsALongResultByLimitAndKeepsItWellFormed() throws Exception {
        var response = query("SELECT * { ?s ?p ?o }", "text/csv");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body().lines().count()).isEqualTo(100_000 + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?a ?d ?g",
        "SELECT DISTINCT ?a ?d { ?a ?b ?c . ?d ?e ?f }",
        "SELECT ?b (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f } GROUP BY ?b",
        "SELECT (COUNT(*) AS ?n) { ?a (<urn:x:p>|!<urn:x:p>)* ?b }",
        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c MINUS { ?d ?e ?f . ?g ?h ?c } }",
        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f FILTER (regex(concat(str(?c), str(?f)), \"(a+)+$\")) }"})
    void stopsAQueryThatTakesTooLongWithoutHalfAnAnswer(String hostile) throws Exception {
        long start = System.nanoTime();

        var response = query(hostile, "application/sparql-results+json");

        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.body()).doesNotContain("{");
        assertThat(response.headers().firstValue("Retry-After")).isPresent();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void letsAClientLowerTheTimeButNotRaiseIt() throws Exception {
        String slow = encode("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f }");

        assertThat(send(request("/sparql?timeout=1&query=" + slow)).statusCode()).isEqualTo(503);
        assertThat(send(request("/sparql?timeout=600&query=" + slow)).statusCode()).isEqualTo(503);
    }

    @Test
    void sendsAQueryAwayWhileFourLongOnesRunAndAnswersItAfterwards() throws Exception {
        String slow = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f }";
        String quick = "ASK { <" + CAFES + "> ?p ?o }";
        try (var threads = Executors.newFixedThreadPool(4)) {
            var running = IntStream.range(0, 4).mapToObj(i -> threads.submit(() -> query(slow, "text/csv").statusCode())).toList();

            HttpResponse<String> sentAway;
            do { // until the four are known to be long, short ones are answered
                sentAway = query(quick, "text/csv");
            } while (sentAway.statusCode() == 200 && !running.stream().allMatch(Future::isDone));

            assertThat(sentAway.statusCode()).isEqualTo(503);
            assertThat(sentAway.body()).contains("Too many long queries");
            for (var answer : running) {
                assertThat(answer.get()).isEqualTo(503);
            }
        }
        assertThat(query(quick, "text/csv").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "SELECT ?x { BIND (<java:org.apache.jena.sparql.function.library.wait>(20000) AS ?x) }",
        "PREFIX afn: <http://jena.apache.org/ARQ/function#> SELECT ?x { BIND (afn:wait(20000) AS ?x) }"})
    void callsNoFunctionThatWaitsOrLoadsAClass(String query) throws Exception {
        long start = System.nanoTime();

        var response = query(query, "text/csv");

        assertThat(response.body().lines().skip(1).findFirst().orElse("")).isEmpty();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void stopsAnUpdateThatTakesTooLong() throws Exception {
        var response = update("INSERT { GRAPH <urn:x:g> { <urn:x:a> <urn:x:b> ?n } } WHERE { { SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f } } }");

        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(graph.version()).isEqualTo(version);
    }

    @Test
    void dumpsEachQuadOnceAndTakesTheDumpBackAsItIs() throws Exception {
        send(authorized("/sparql/data?graph=urn:x:g").header("Content-Type", "text/turtle").PUT(BodyPublishers.ofString("<urn:x:a> <urn:x:b> <urn:x:only> .")));

        String dump = send(request("/sparql/data").header("Accept", "application/trig")).body();

        assertThat(dump.split("<urn:x:only>", -1)).hasSize(2);
    }

    @Test
    void answersHeadAsGetWithoutABody() throws Exception {
        var response = send(request("/sparql?query=" + encode("ASK {}")).method("HEAD", BodyPublishers.noBody()));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEmpty();
    }

    @Test
    void refusesATimeoutThatIsNoWholeNumberOfSeconds() throws Exception {
        var response = send(request("/sparql?timeout=0.5&query=" + encode("ASK {}")));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("timeout").contains("0.5");
    }

    @Test
    void refusesAChunkedBodyThatIsTooLargeToo() throws Exception {
        var endless = new java.io.ByteArrayInputStream(("<urn:x:a> <urn:x:b> \"" + "x".repeat(1_100_000) + "\" .").getBytes(StandardCharsets.UTF_8));

        var response = send(authorized("/sparql/data?graph=urn:x:g").header("Content-Type", "text/turtle").POST(BodyPublishers.ofInputStream(() -> endless)));

        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(graph.version()).isEqualTo(version);
    }

    @Test
    void refusesAMisspeltTermOfOurs() throws Exception {
        var response = update("INSERT DATA { GRAPH <" + SOLUTIONS + "> { <" + CAFES + "> <" + REV + "presntIn> <https://w3id.org/revelateur/id/territory/48> } }");

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.body()).contains("presntIn");
    }

    @Test
    void refusesAnIdentifierThatIsAnothersKey() throws Exception {
        var response = update("DELETE DATA { GRAPH <" + SOLUTIONS + "> { <" + CAFES + "> <http://purl.org/dc/terms/identifier> \"1000-cafes\" } } ; "
                + "INSERT DATA { GRAPH <" + SOLUTIONS + "> { <" + CAFES + "> <http://purl.org/dc/terms/identifier> \"mobicoop\" } }");

        assertThat(response.statusCode()).isEqualTo(422);
    }

    @Test
    void refusesABodyThatIsTooLarge() throws Exception {
        String large = "<urn:x:a> <urn:x:b> \"" + "x".repeat(1_100_000) + "\" .";

        assertThat(send(authorized("/sparql/data?graph=urn:x:g").header("Content-Type", "text/turtle").POST(BodyPublishers.ofString(large))).statusCode()).isEqualTo(413);
        assertThat(graph.version()).isEqualTo(version);
    }

    @Test
    void measuresDistancesInMetres() throws Exception {
        // Mende to Langogne, about 38 km as the crow flies
        var response = query("""
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
    void knowsTheNeighboursOfADepartement() throws Exception {
        var response = query("SELECT ?n { <https://w3id.org/revelateur/id/territory/48> <" + REV + "neighbourOf> ?n }", "text/csv");

        assertThat(response.body()).contains("territory/30").doesNotContain("territory/66");
    }

    private long quads() {
        return graph.read(dataset -> dataset.stream().count());
    }

    private long textHits(String word) throws Exception {
        return query("PREFIX text: <http://jena.apache.org/text#> PREFIX skos: <http://www.w3.org/2004/02/skos/core#> SELECT ?s { ?s text:query (skos:prefLabel \"+" + word + " +up\") }", "text/csv")
                .body().lines().skip(1).count();
    }

    private HttpResponse<String> update(String update) throws Exception {
        return send(authorized("/sparql/update").header("Content-Type", "application/sparql-update").POST(BodyPublishers.ofString(update)));
    }

    private HttpResponse<String> query(String query, String accept) throws Exception {
        return send(request("/sparql?query=" + encode(query)).header("Accept", accept));
    }

    private HttpRequest.Builder authorized(String path) {
        return request(path).header("Authorization", "Basic " + Base64.getEncoder().encodeToString((ShippedServer.EDITOR + ":" + ShippedServer.PASSWORD).getBytes(StandardCharsets.UTF_8)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
