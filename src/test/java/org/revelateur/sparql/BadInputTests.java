package org.revelateur.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.revelateur.TestClient.asEditor;
import static org.revelateur.TestClient.encode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
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
import org.revelateur.graph.GraphStore;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What editors may send by mistake, or others on purpose, is refused with what, where and what to do; the store stays as it was. The things are made up. */
@ShippedServer
class BadInputTests {
    private static final String GRAPHS = "https://w3id.org/revelateur/graph/";
    private static final String MADE_UP = "/sparql/data?graph=" + encode(GRAPHS + "made-up");
    private static final String PREFIXES = """
            BASE <https://w3id.org/revelateur/id/>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX qb: <http://purl.org/linked-data/cube#>
            PREFIX rev: <https://w3id.org/revelateur/def#>
            PREFIX schema: <https://schema.org/>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            """;
    private static final int SENT_BY_A_BOMB = 64 << 20;

    @Autowired
    GraphStore graph;
    private TestClient client;
    private long version;

    @BeforeEach
    void remember(@LocalServerPort int port) {
        client = new TestClient(port);
        version = graph.version();
    }

    @AfterEach
    void wroteNothing() {
        assertThat(graph.version()).isEqualTo(version);
    }

    // ---- What cannot be read

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "text/turtle | <urn:a:b> <urn:a:c> 1 .\\n<urn:a:b> <urn:a:c> | ligne 2, colonne",
        "application/n-triples | <urn:a:b> <urn:a:c> <urn:a:d> .\\n<urn:a:b> oops | ligne 2, colonne",
        "application/trig | <urn:a:b> { <urn:a:c> <urn:a:d> } | ligne 1, colonne",
        "application/n-quads | <urn:a:b> <urn:a:c> \"d\" <urn:a:e> <urn:a:f> . | ligne 1, colonne",
        "application/rdf+xml | <rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\\n<rdf:Description> | ligne 2, colonne",
        "application/ld+json | {\"@id\": \"urn:a:b\",\\n \"urn:a:c\": } | ligne 2, colonne",
        "text/turtle | <relative> <urn:a:b> 1 . | elative",
        "text/turtle | <urn:a b> <urn:a:c> 1 . | ligne 1, colonne",
        "application/n-triples | <relative> <urn:a:b> \"1\" . | elative",
        "text/turtle | <urn:a:b> <\"> 1 . | n'est pas un IRI absolu",
        "application/ld+json | {\"@id\": \"relative\", \"urn:a:b\": 1} | « relative » n'est pas un IRI absolu",
        "application/ld+json | {\"@id\": \"urn:a b\", \"urn:a:b\": 1} | n'est pas un IRI absolu",
        "application/rdf+xml | <rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns:a=\"urn:a:\"><rdf:Description rdf:about=\"relative\"><a:b>1</a:b></rdf:Description></rdf:RDF> | elative",
        "text/turtle | <urn:a:b> <urn:a:c> \"beaucoup\"^^<http://www.w3.org/2001/XMLSchema#integer> . | beaucoup",
        "application/n-triples | <urn:a:b> <urn:a:c> \"demain\"^^<http://www.w3.org/2001/XMLSchema#date> . | demain",
        "text/turtle | <urn:a:b> <urn:a:c> <<( <urn:a:d> <urn:a:e> <urn:a:f> )>> . | Triple terms are not accepted",
        "application/n-triples | <urn:a:b> <urn:a:c> <<( <urn:a:d> <urn:a:e> <urn:a:f> )>> . | Triple terms are not accepted",
        "application/ld+json | {\"@context\": \"https://example.org/context\", \"a\": 1} | Remote contexts are not fetched",
        "application/ld+json | {\"@id\": \"urn:a:b\", \"nobody knows\": 1} | nobody knows"})
    void saysWhereContentIsWrong(String type, String body, String said) {
        var response = client.send("PUT", MADE_UP, body.replace("\\n", "\n"), asEditor("Content-Type", type));

        assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
        assertThat(response.body()).contains(said);
    }

    @Test
    void saysWhereABodyIsNotUtf8() {
        byte[] body = "<urn:a:b> <urn:a:c>\n  \"caf\u00e9\" .".getBytes(StandardCharsets.ISO_8859_1);

        var response = client.send("PUT", MADE_UP, body, asEditor("Content-Type", "text/turtle"));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("ligne 2, colonne", "line 2, column", "UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"urn:a:b\":"})
    void readsNoJsonOfEndlessDepth(String bracket) {
        String close = bracket.equals("[") ? "]" : "}";
        String deep = bracket.repeat(40_000) + "1" + close.repeat(40_000);

        for (String path : new String[] {MADE_UP, "/api/validation"}) {
            var response = client.send("POST", path, deep, asEditor("Content-Type", "application/ld+json"));

            assertThat(response.statusCode()).as(path).isEqualTo(400);
        }
    }

    @ParameterizedTest
    @CsvSource({"PUT, /sparql/data, text/turtle", "POST, /api/validation, text/turtle", "POST, /sparql/update, application/sparql-update", "POST, /sparql, application/sparql-query"})
    void unpacksNoBomb(String method, String path, String type) throws IOException {
        var bomb = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bomb)) {
            byte[] spaces = " ".repeat(1 << 16).getBytes(StandardCharsets.US_ASCII);
            for (int sent = 0; sent < SENT_BY_A_BOMB; sent += spaces.length) {
                gzip.write(spaces);
            }
        }

        var response = client.send(method, path.equals("/sparql/data") ? MADE_UP : path, bomb.toByteArray(), asEditor("Content-Type", type, "Content-Encoding", "gzip"));

        assertThat(response.statusCode()).as(response.body()).isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sparql/update", "/api/validation", "/sparql"})
    void readsNoBodyLargerThanItsLimit(String path) {
        String type = path.equals("/sparql/update") ? "application/sparql-update" : path.equals("/sparql") ? "application/sparql-query" : "text/turtle";
        var response = client.chunked("POST", path, "# " + "x".repeat(2 << 20), asEditor("Content-Type", type));

        assertThat(response.statusCode()).as(response.body()).isEqualTo(413);
    }

    /** The client sends all of it before it reads an answer. */
    @ParameterizedTest
    @CsvSource({"POST /sparql/update, application/sparql-update", "PUT /sparql/data?graph=https://w3id.org/revelateur/graph/made-up, text/turtle", "POST /api/validation, text/turtle",
        "POST /sparql/data?graph=https://w3id.org/revelateur/graph/made-up, multipart/form-data; boundary=b"})
    void answersWhoSendsAHundredMegabytes(String line, String type) {
        byte[] part = "--b\r\nContent-Disposition: form-data; name=\"a\"; filename=\"a.ttl\"\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
        byte[] head = "%s HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nContent-Type: %s\r\nContent-Length: %d\r\n%s: %s\r\n\r\n"
                .formatted(line, type, 100 << 20, asEditor()[0], asEditor()[1]).getBytes(StandardCharsets.US_ASCII);
        byte[] request = Arrays.copyOf(head, head.length + (100 << 20));
        System.arraycopy(part, 0, request, head.length, part.length);

        assertThat(client.raw(request)).startsWith("HTTP/1.1 413");
    }

    // ---- What can be read and is wrong

    static Stream<Arguments> contradictions() {
        return Stream.of(
                Arguments.of("a ring of broader concepts", "vocabulary", "<theme/mobilite> skos:broader <need/mobilite/sans-voiture> .", "plus large que lui-même", "broader than itself"),
                Arguments.of("a ring of territories", "territories", "<territory/R76> schema:containedInPlace <territory/48> .", "contenu dans lui-même", "contained in itself"),
                Arguments.of("a second observation of the same", "indicators", """
                        <observation/made-up> a qb:Observation ; dcterms:source <https://example.org/made-up> ; qb:dataSet <dataset/indicators> ;
                          rev:indicator <indicator/accompagnements_numeriques> ; rev:territory <territory/48> ; rev:value 1.5 ; rev:year "2023"^^xsd:gYear .""",
                        "corrigez-la", "correct it"),
                Arguments.of("an observation in another unit", "indicators", "<observation/accompagnements_numeriques-48-2023> rev:unit \"furlongs\" .", "celle de son indicateur", "that of its indicator"),
                Arguments.of("a unit that is another indicator", "indicators", """
                        <observation/made-up> a qb:Observation ; dcterms:source <https://example.org/made-up> ; qb:dataSet <dataset/indicators> ;
                          rev:indicator <indicator/nobody-knows> ; rev:territory <territory/48> ; rev:value 1.5 ; rev:year "2023"^^xsd:gYear .""", "indicateur", "indicator"),
                Arguments.of("an offer whose minimum is above its maximum", "actors", "<offer/1000cafes-ouverture> rev:amountMin 5000 ; rev:amountMax 100 .", "ne dépasse pas le montant maximal", "does not exceed the maximum"),
                Arguments.of("a solution without a source", "solutions", "<solution/made-up> a rev:Solution ; skos:prefLabel \"Inventée\"@fr ; rev:answersNeed <need/mobilite/sans-voiture> .", "au moins une source", "at least one source"),
                Arguments.of("a code that another territory bears", "territories", "<territory/other/48> a rev:Territory , rev:Departement ; dcterms:identifier \"48\" ; skos:prefLabel \"Lozère bis\"@fr .",
                        "déjà celui de", "already that of"),
                Arguments.of("a second code", "solutions", "<solution/rezo-pouce> dcterms:identifier \"other\" .", "identifiant", "identifier"),
                Arguments.of("a property that nobody knows", "solutions", "<solution/rezo-pouce> rev:answersNeeds <need/mobilite/sans-voiture> .", "answersNeeds", "answersNeeds"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("contradictions")
    void refusesWhatContradictsTheGraph(String what, String name, String turtle, String french, String english) {
        String body = PREFIXES + turtle;
        String path = "/sparql/data?graph=" + encode(GRAPHS + name);

        var refused = client.send("POST", path, body, asEditor("Content-Type", "text/turtle"));
        var refusedInEnglish = client.send("POST", path, body, asEditor("Content-Type", "text/turtle", "Accept-Language", "en"));
        var report = client.post("/api/validation?graph=" + name, body, "Content-Type", "text/turtle");

        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
        assertThat(refused.body()).contains(french);
        assertThat(refusedInEnglish.body()).contains(english);
        assertThat(TestClient.json(report).get("conforms").asBoolean()).isFalse();
        assertThat(report.body()).contains(french);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "INSERT DATA { GRAPH <https://w3id.org/revelateur/graph/made-up> { <urn:a:b> <urn:a:c> \"beaucoup\"^^<http://www.w3.org/2001/XMLSchema#decimal> } } | beaucoup",
        "INSERT DATA { GRAPH <https://w3id.org/revelateur/graph/made-up> { <urn:a:b> <urn:a:c> \"2026-13-45\"^^<http://www.w3.org/2001/XMLSchema#date> } } | 2026-13-45",
        "INSERT DATA { GRAPH <https://w3id.org/revelateur/graph/made-up> { <urn:a:b> <urn:a:c> <<( <urn:a:d> <urn:a:e> <urn:a:f> )>> } } | Triple terms are not accepted",
        "INSERT DATA { GRAPH <https://example.org/elsewhere> { <urn:a:b> <urn:a:c> 1 } } | https://w3id.org/revelateur/graph/",
        "INSERT DATA { <urn:a:b> <urn:a:c> 1 } | default graph is closed"})
    void refusesAnUpdateThatNoGraphCanTake(String update, String said) {
        var response = client.update(update);

        assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
        assertThat(response.body()).contains(said);
    }

    @Test
    void keepsFactsInItsOwnGraphs() {
        var put = client.send("PUT", "/sparql/data?graph=" + encode("https://example.org/elsewhere"), "<urn:a:b> <urn:a:c> 1 .", asEditor("Content-Type", "text/turtle"));
        var trig = client.send("POST", "/sparql/data", "<urn:a:elsewhere> { <urn:a:b> <urn:a:c> 1 }", asEditor("Content-Type", "application/trig"));

        assertThat(put.statusCode()).isEqualTo(400);
        assertThat(put.body()).contains("Nommez-en un", "Name one", "https://w3id.org/revelateur/graph/");
        assertThat(trig.statusCode()).isEqualTo(400);
    }

    // ---- What is meant for whoever reads the answer

    @ParameterizedTest
    @ValueSource(strings = {"/id?iri=urn:a:b%0D%0AX-Injected:%20yes", "/id/territory/48?format=ttl&page=1%0D%0AX-Injected:%20yes", "/solutions-pour?besoin=bus&territoire=48&lang=%0D%0AX-Injected:%20yes",
        "/solutions-pour?besoin=mobilite/sans-voiture&territoire=mende&x=%0D%0AX-Injected:%20yes", "/sparql/data?graph=urn:a:b%0D%0AX-Injected:%20yes", "/dump/needs%0D%0AX-Injected:%20yes.ttl",
        "/api/queries/search%0D%0AX-Injected:%20yes", "/api/queries/search?q=velo&format=csv%0D%0AX-Injected:%20yes", "/api/changes?since=0%0D%0AX-Injected:%20yes", "/widgets/1.0.0%0D%0AX-Injected:%20yes/recommendations.js",
        "/id/territory/48%0D%0AX-Injected:%20yes"})
    void putsNothingOfTheAddressIntoHeadersOfItsOwn(String address) {
        HttpResponse<String> response = client.get(address);

        assertThat(response.headers().firstValue("X-Injected")).isEmpty();
        assertThat(response.statusCode()).isLessThan(500);
    }

    @Test
    void takesAReasonOnOneLine() {
        var response = client.send("PUT", MADE_UP, "<urn:a:b> <urn:a:c> 1 .", asEditor("Content-Type", "text/turtle", "X-Change-Reason", "one\tA <urn:x> <urn:y> <urn:z> .  "));

        try {
            assertThat(response.statusCode()).isEqualTo(201);
            assertThat(graph.revision(version + 1)).hasValueSatisfying(revision -> assertThat(revision.author().reason()).hasValue("one A <urn:x> <urn:y> <urn:z> ."));
            assertThat(graph.patch(version + 1)).isPresent();
        } finally {
            graph.undo(version + 1, "tests");
            version = graph.version();
        }
    }
}
