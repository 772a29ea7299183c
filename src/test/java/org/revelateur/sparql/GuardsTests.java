package org.revelateur.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.revelateur.TestClient.asEditor;
import static org.revelateur.TestClient.encode;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.revelateur.ShippedServer;
import org.revelateur.TestClient;
import org.revelateur.graph.Admission;
import org.revelateur.graph.GraphStore;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Hostile queries on the store with the shipped facts, and who is answered meanwhile. */
@ShippedServer
class GuardsTests {
    private static final String CAFES = "<https://w3id.org/revelateur/id/solution/1000-cafes>";
    private static final String SLOW = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f }";
    private static final String QUICK = "ASK { " + CAFES + " ?p ?o }";
    private static final String ANY_WAY = "(<urn:x:p>|!<urn:x:p>|^<urn:x:p>|!^<urn:x:p>)";
    /** A pattern that takes longer than the universe has, and a text for it. */
    private static final String ENDLESS = "\"1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30\", \"^(.*?,){22}P\"";

    @Autowired
    GraphStore graph;
    @Autowired
    Admission admission;
    private TestClient client;

    @BeforeEach
    void connect(@LocalServerPort int port) {
        client = new TestClient(port);
    }

    // ---- Time

    static Stream<List<String>> hostile() {
        return Stream.of(
                List.of("SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?a ?d ?g",
                        "SELECT DISTINCT ?a ?d { ?a ?b ?c . ?d ?e ?f }",
                        "SELECT ?a ?d (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f } GROUP BY ?a ?d",
                        "SELECT (GROUP_CONCAT(?c) AS ?all) { ?a ?b ?c . ?d ?e ?f }"),
                List.of("SELECT (COUNT(*) AS ?n) { ?a " + ANY_WAY + "* ?b }",
                        "SELECT (COUNT(*) AS ?n) { " + CAFES + " (" + ANY_WAY + "*/" + ANY_WAY + "*)* ?b }",
                        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c MINUS { ?d ?e ?f . ?g ?h ?c } }",
                        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c FILTER NOT EXISTS { ?d ?e ?f . ?g ?h ?i FILTER (?c = ?i && ?f = ?a) } }"),
                List.of("SELECT (REGEX(" + ENDLESS + ") AS ?x) {}",
                        "SELECT * { ?a ?b ?c FILTER REPLACE(" + ENDLESS + ", \"\") }",
                        "SELECT ?a { ?a a ?b } ORDER BY REGEX(CONCAT(STR(?a), " + ENDLESS.replace("\", \"", "\"), \"") + ")",
                        "SELECT (SUM(IF(REGEX(CONCAT(STR(?a), " + ENDLESS.replace("\", \"", "\"), \"") + "), 1, 0)) AS ?n) { ?a a ?b }"),
                List.of("PREFIX geo: <http://www.opengis.net/ont/geosparql#> PREFIX geof: <http://www.opengis.net/def/function/geosparql/> "
                                + "SELECT (COUNT(*) AS ?n) { ?a geo:asWKT ?x . ?b geo:asWKT ?y . ?c geo:asWKT ?z FILTER geof:sfIntersects(?x, ?y) }",
                        "PREFIX geo: <http://www.opengis.net/ont/geosparql#> SELECT (COUNT(*) AS ?n) { ?a geo:sfIntersects ?b . ?c geo:sfIntersects ?d }",
                        "PREFIX text: <http://jena.apache.org/text#> SELECT (COUNT(*) AS ?n) { ?s text:query \"*e*\" . ?t text:query \"*e*\" . ?u text:query \"*a*\" }",
                        "SELECT (COUNT(*) AS ?n) { VALUES ?a { " + numbers() + " } VALUES ?b { " + numbers() + " } VALUES ?c { " + numbers() + " } FILTER (?a + ?b + ?c < 0) }"));
    }

    private static String numbers() {
        return String.join(" ", IntStream.range(0, 5_000).mapToObj(Integer::toString).toList());
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void stopsWhatTakesTooLongWithoutHalfAnAnswerAndAnswersOthersMeanwhile(List<String> queries) throws Exception {
        long start = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(queries.size())) {
            var running = queries.stream().map(query -> threads.submit(() -> client.post("/sparql?timeout=2", query,
                    "Content-Type", "application/sparql-query", "Accept", "application/sparql-results+json"))).toList();
            do {
                assertThat(client.query(QUICK, "text/csv").statusCode()).isEqualTo(200);
                assertThat(client.get("/api/queries").statusCode()).isEqualTo(200);
            } while (!running.stream().allMatch(Future::isDone));

            for (int i = 0; i < queries.size(); i++) {
                var response = running.get(i).get();
                assertThat(response.statusCode()).as(queries.get(i)).isEqualTo(503);
                assertThat(response.body()).as(queries.get(i)).containsAnyOf("ran out of time", "too much memory").doesNotContain("{"); // whichever it meets first
                assertThat(response.headers().firstValue("Retry-After")).isPresent();
            }
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void letsAClientLowerTheTimeButNotRaiseIt() {
        assertThat(client.get("/sparql?timeout=1&query=" + encode(SLOW)).statusCode()).isEqualTo(503);
        assertThat(client.get("/sparql?timeout=600&query=" + encode(SLOW)).statusCode()).isEqualTo(503);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.5", "-1", "1e3", "10000000000", "x"})
    void refusesATimeoutThatIsNoWholeNumberOfSeconds(String timeout) {
        var response = client.get("/sparql?timeout=" + timeout + "&query=" + encode("ASK {}"));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("timeout").contains(timeout);
    }

    @Test
    void stopsAnUpdateThatTakesTooLong() {
        long version = graph.version();

        var response = client.update("INSERT { GRAPH <https://w3id.org/revelateur/graph/tests> { <urn:x:a> <urn:x:b> ?n } } WHERE { { " + SLOW + " } }");

        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(graph.version()).isEqualTo(version);
    }

    // ---- Numbers at once

    @Test
    void letsFourQueriesLastAndAnswersShortOnesMeanwhile() throws Exception {
        try (var threads = Executors.newFixedThreadPool(6)) {
            var running = IntStream.range(0, 6).mapToObj(_ -> threads.submit(() -> client.query(SLOW, "text/csv"))).toList();
            do {
                assertThat(client.query(QUICK, "text/csv").statusCode()).isEqualTo(200);
            } while (!running.stream().allMatch(Future::isDone));

            List<String> answers = running.stream().map(GuardsTests::body).toList();
            assertThat(answers).filteredOn(answer -> answer.contains("Too many long queries")).hasSize(2);
            assertThat(answers).filteredOn(answer -> answer.contains("ran out of time")).hasSize(4);
        }
    }

    private static String body(Future<HttpResponse<String>> answer) {
        assertThat(answer.resultNow().statusCode()).isEqualTo(503);
        assertThat(answer.resultNow().headers().firstValue("Retry-After")).isPresent();
        return answer.resultNow().body();
    }

    @Test
    void endsTheLongestQueryWhenMemoryIsShort() throws Exception {
        try (var threads = Executors.newFixedThreadPool(1)) {
            var running = threads.submit(() -> client.query(SLOW, "text/csv"));
            await().until(() -> {
                admission.makeRoom();
                return running.isDone();
            });

            assertThat(running.get().statusCode()).isEqualTo(503);
            assertThat(running.get().body()).contains("too much memory");
        }
    }

    // ---- The client has gone

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"GET /sparql?query={slow} HTTP/1.1 | {none}", "POST /sparql HTTP/1.1 | {body}", "POST /sparql/update HTTP/1.1 | {update}"})
    void endsARequestWhoseClientHasGone(String line, String body) throws Exception {
        long left = admission.left();
        await().until(() -> admission.running() == 0);
        String sent = body.equals("{body}") ? SLOW : body.equals("{update}") ? "INSERT { GRAPH <https://w3id.org/revelateur/graph/tests> { <urn:x:a> <urn:x:b> ?n } } WHERE { { " + SLOW + " } }" : "";
        try (var socket = new Socket("127.0.0.1", client.port())) {
            send(socket, line.replace("{slow}", encode(SLOW)), sent, "Content-Type: application/sparql-" + (body.equals("{update}") ? "update" : "query"));
            await().until(() -> admission.running() == 1);
        }

        await().until(() -> admission.left() == left + 1);
        await().until(() -> admission.running() == 0);
    }

    @Test
    void doesNotTakeAClientThatAsksOnForOneThatHasGone() throws Exception {
        try (var socket = new Socket("127.0.0.1", client.port())) {
            send(socket, "GET /sparql?query=" + encode("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }") + " HTTP/1.1", ""); // takes some rounds
            send(socket, "GET /sparql?query=" + encode(QUICK) + " HTTP/1.1", "", "Connection: close");

            var answers = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8)).lines().filter(line -> line.startsWith("HTTP/1.1")).toList();
            assertThat(answers).hasSize(2).allSatisfy(answer -> assertThat(answer).startsWith("HTTP/1.1 200"));
        }
    }

    private static void send(Socket socket, String line, String body, String... headers) throws IOException {
        var authorization = asEditor();
        String head = line + "\r\nHost: 127.0.0.1\r\n" + authorization[0] + ": " + authorization[1] + "\r\nContent-Length: " + body.length() + "\r\n"
                + String.join("", Stream.of(headers).map(header -> header + "\r\n").toList()) + "\r\n";
        socket.getOutputStream().write((head + body).getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }

    // ---- What is not executed at all

    @ParameterizedTest
    @ValueSource(strings = {
        "SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }",
        "SELECT * { { SELECT * { SERVICE SILENT <http://127.0.0.1:1/> { ?s ?p ?o } } } }",
        "SELECT (SUM(IF(EXISTS { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }, 1, 0)) AS ?n) {}",
        "SELECT * { VALUES ?x { 1 } } ORDER BY (EXISTS { SERVICE SILENT <http://127.0.0.1:1/> { ?s ?p ?o } })",
        "SELECT * { ?a ?b ?c FILTER EXISTS { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } } }",
        "SELECT * { ?a ?b ?c LATERAL { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } } }",
        "SELECT * { SERVICE ?x { ?s ?p ?o } }",
        "SELECT * { GRAPH <urn:x-arq:DefaultGraph> { ?s ?p ?o } }"})
    void asksNoOtherServerAndNotTheClosedGraph(String query) {
        assertThat(client.query(query, "text/csv").statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "LOAD <http://127.0.0.1:1/secret> INTO GRAPH <https://w3id.org/revelateur/graph/tests>",
        "LOAD SILENT <file:///etc/passwd> INTO GRAPH <https://w3id.org/revelateur/graph/tests>",
        "INSERT { GRAPH <https://w3id.org/revelateur/graph/tests> { ?s ?p ?o } } WHERE { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }"})
    void fetchesNothingForAnUpdate(String update) {
        assertThat(client.update(update).statusCode()).isEqualTo(403);
    }

    @Test
    void readsNoFileAsAGraph() {
        assertThat(client.query("ASK FROM <file:///etc/passwd> { ?s ?p ?o }", "text/csv").body()).contains("false");
        assertThat(client.query("ASK FROM NAMED <file:ontology/core.ttl> { GRAPH ?g { ?s ?p ?o } }", "text/csv").body()).contains("false");
    }

    @Test
    void keepsTheSystemsOwnQuadsToItself() {
        assertThat(client.query("ASK { GRAPH ?g { ?s <urn:x-revelateur:version> ?o } }", "text/csv").body()).contains("false");
        assertThat(client.query("ASK FROM <urn:x-arq:DefaultGraph> { ?s <urn:x-revelateur:version> ?o }", "text/csv").body()).contains("false");
    }

    static Stream<String> valueless() {
        String prefixes = "PREFIX afn: <http://jena.apache.org/ARQ/function#> PREFIX fn: <http://www.w3.org/2005/xpath-functions#> PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> "
                + "PREFIX cdt: <http://w3id.org/awslabs/neptune/SPARQL-CDTs/> PREFIX sparql: <http://www.w3.org/ns/sparql#> ";
        return Stream.concat(
                        Stream.of("<java:org.apache.jena.sparql.function.library.wait>(20000)", "afn:wait(20000)", "afn:version()", "afn:context(\"x\")", "afn:print(\"x\")",
                                "afn:sprintf(\"%999999999d\", 1)", "fn:matches(" + ENDLESS + ")", "fn:replace(" + ENDLESS + ", \"\")", "sparql:regex(" + ENDLESS + ")",
                                "fn:apply(fn:matches, " + ENDLESS + ")", "CALL(fn:matches, " + ENDLESS + ")").map(expression -> "BIND (" + expression + " AS ?x)"),
                        Stream.of(again(26, "\"xxxxxxxxxx\"", "CONCAT(?v, ?v)", "STRLEN(?v)"), again(26, "\"xxxxxxxxxx\"", "REPLACE(?v, \"x\", \"xx\")", "STRLEN(?v)"),
                                again(12, "\"9999999999\"", "CONCAT(?v, ?v)", "xsd:integer(?v)"), again(12, "\"9999999999\"", "CONCAT(?v, ?v)", "STRDT(?v, xsd:integer)"),
                                again(20, "9999999999", "?v * ?v", "?v + 1"), again(20, "0.3333333333", "?v * ?v", "?v + 1")))
                .map(pattern -> prefixes + "SELECT ?x { " + pattern + " }");
    }

    /** A value, what a step makes of it, what the step makes of that … and at last of that another. */
    private static String again(int times, String first, String step, String last) {
        var pattern = new StringBuilder("BIND (" + first + " AS ?v0)");
        for (int i = 0; i < times; i++) {
            pattern.append(" BIND (").append(step.replace("?v", "?v" + i)).append(" AS ?v").append(i + 1).append(")");
        }
        return pattern + " BIND (" + last.replace("?v", "?v" + times) + " AS ?x)";
    }

    @ParameterizedTest
    @MethodSource("valueless")
    void givesNoValueToWhatNoFunctionMayDo(String query) {
        long start = System.nanoTime();

        var response = client.query(query, "text/csv");

        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(response.body().lines().skip(1).findFirst().orElse("")).isEmpty();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    }
}
