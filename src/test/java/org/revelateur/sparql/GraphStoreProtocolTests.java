package org.revelateur.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.revelateur.TestClient.asEditor;
import static org.revelateur.TestClient.encode;
import static org.revelateur.TestClient.header;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.revelateur.ShippedServer;
import org.revelateur.TestClient;
import org.revelateur.graph.GraphStore;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** SPARQL 1.1 Graph Store HTTP Protocol, clause by clause, after the tests of the W3C; docs/sparql.md has the table for readers. */
@ShippedServer
class GraphStoreProtocolTests {
    private static final String IRI = "https://w3id.org/revelateur/graph/tests";
    private static final String PATH = "/sparql/data?graph=" + encode(IRI);
    private static final String ONE = "<urn:made-up:a> <urn:made-up:b> \"un\" .";
    private static final String TWO = "<urn:made-up:a> <urn:made-up:b> \"deux\" .";

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
    void takeBackWhatTheTestWrote() {
        for (long made = graph.version(); made > version; made--) {
            graph.undo(made, "tests");
        }
    }

    @Test
    void putsReplacesAddsReadsAndDeletesAGraph() {
        assertThat(client.get(PATH).statusCode()).as("5.2 GET of a graph that is not there").isEqualTo(404);
        assertThat(client.head(PATH).statusCode()).as("5.6 HEAD of a graph that is not there").isEqualTo(404);

        assertThat(put(PATH, ONE).statusCode()).as("5.3 PUT of a new graph").isEqualTo(201);
        assertThat(read()).as("5.2 GET").contains("\"un\"");
        assertThat(put(PATH, TWO).statusCode()).as("5.3 PUT over a graph").isEqualTo(204);
        assertThat(read()).as("5.3 what was there is gone").contains("\"deux\"").doesNotContain("\"un\"");
        assertThat(post(PATH, ONE).statusCode()).as("5.5 POST to a graph").isEqualTo(204);
        assertThat(read()).as("5.5 what was there stays").contains("\"deux\"").contains("\"un\"");
        assertThat(client.send("DELETE", PATH, "", asEditor()).statusCode()).as("5.4 DELETE").isEqualTo(204);
        assertThat(client.get(PATH).statusCode()).as("5.4 it is gone").isEqualTo(404);
        assertThat(client.send("DELETE", PATH, "", asEditor()).statusCode()).as("5.4 DELETE of a graph that is not there").isEqualTo(404);
        assertThat(post(PATH, ONE).statusCode()).as("5.5 POST to a new graph").isEqualTo(201);
    }

    @Test
    void keepsNoEmptyGraph() {
        put(PATH, ONE);

        assertThat(post(PATH, "").statusCode()).as("5.5 POST of an empty graph").isEqualTo(204);
        assertThat(read()).contains("\"un\"");
        assertThat(put(PATH, "").statusCode()).as("5.3 PUT of an empty graph").isEqualTo(204);
        assertThat(client.get(PATH).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest(name = "5.2 GET {0}")
    @CsvSource(delimiter = '|', value = {"text/turtle | text/turtle", "application/n-triples | application/n-triples", "application/ld+json | application/ld+json", "application/json | application/ld+json",
        "application/rdf+xml | application/rdf+xml", "*/* | text/turtle", "text/html, */*;q=0.1 | text/turtle"})
    void readsAGraphInEveryFormat(String accept, String expected) {
        put(PATH, "<urn:made-up:a> <urn:made-up:b> \"œuf\" .");

        var response = client.get(PATH, "Accept", accept);

        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith(expected);
        assertThat(response.headers().firstValue("Vary").orElse("")).containsIgnoringCase("accept");
        assertThat(response.body()).contains("œuf");
    }

    @Test
    void readsAGraphInNoFormatThatItDoesNotHave() {
        assertThat(client.get("/sparql/data?graph=" + encode("https://w3id.org/revelateur/graph/actors"), "Accept", "image/png").statusCode()).isEqualTo(406);
    }

    @ParameterizedTest(name = "5.3, 5.5 {0}")
    @CsvSource(delimiter = '|', value = {
        "text/turtle | <urn:made-up:a> <urn:made-up:b> 'un' .",
        "text/turtle; charset=UTF-8 | <urn:made-up:a> <urn:made-up:b> 'un' .",
        "application/n-triples | <urn:made-up:a> <urn:made-up:b> \"un\" .",
        "application/ld+json | {\"@id\":\"urn:made-up:a\",\"urn:made-up:b\":\"un\"}",
        "application/rdf+xml | <rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns:m=\"urn:made-up:\"><rdf:Description rdf:about=\"urn:made-up:a\"><m:b>un</m:b></rdf:Description></rdf:RDF>",
        "application/trig | <urn:made-up:a> <urn:made-up:b> 'un' ."})
    void takesAGraphInEverySyntax(String type, String body) {
        var response = client.send("PUT", PATH, body, asEditor("Content-Type", type));

        assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
        assertThat(read()).contains("<urn:made-up:a> <urn:made-up:b> \"un\"");
    }

    @Test
    void takesOurContextByItsName() {
        var response = client.send("PUT", PATH, """
                {"@context": "/def/context.jsonld", "iri": "urn:made-up:a", "skos:note": {"@value": "un", "@language": "fr"}}""", asEditor("Content-Type", "application/ld+json"));

        assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
        assertThat(read()).contains("<http://www.w3.org/2004/02/skos/core#note> \"un\"@fr");
    }

    @Test
    void mergesTheFilesOfAForm() {
        String form = "--made-up\r\nContent-Disposition: form-data; name=\"a\"; filename=\"a\"\r\nContent-Type: text/turtle\r\n\r\n" + ONE
                + "\r\n--made-up\r\nContent-Disposition: form-data; name=\"b\"; filename=\"b.nt\"\r\nContent-Type: application/octet-stream\r\n\r\n" + TWO + "\r\n--made-up--\r\n";

        var response = client.send("POST", PATH, form, asEditor("Content-Type", "multipart/form-data; boundary=made-up"));

        assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
        assertThat(read()).contains("\"un\"", "\"deux\"");
    }

    @Test
    void unpacksAPackedBody() throws IOException {
        var response = client.send("PUT", PATH, packed(ONE), asEditor("Content-Type", "text/turtle", "Content-Encoding", "gzip"));

        assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
        assertThat(read()).contains("\"un\"");
    }

    private static byte[] packed(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes());
        }
        return bytes.toByteArray();
    }

    @Test
    void takesAndGivesWholeDatasetsByTheirFormat() {
        client.send("POST", "/sparql/data", "<" + IRI + "> { " + ONE + " }", asEditor("Content-Type", "application/trig"));

        assertThat(read()).contains("\"un\"");
        assertThat(client.get("/sparql/data", "Accept", "application/n-quads").body()).contains("<urn:made-up:a> <urn:made-up:b> \"un\" <" + IRI + ">");
    }

    // ---- What is refused

    static Stream<ProtocolCase> refused() {
        String closed = "default graph is closed";
        return Stream.of(
                turtle("4.2 GET of the default graph, which is closed", "GET", "/sparql/data?default", "", 400, closed),
                turtle("4.2 PUT of the default graph, which is closed", "PUT", "/sparql/data?default", ONE, 400, closed),
                turtle("4.2 POST to the default graph, which is closed", "POST", "/sparql/data?default", ONE, 400, closed),
                turtle("4.2 DELETE of the default graph, which is closed", "DELETE", "/sparql/data?default", "", 400, closed),
                turtle("4.2 the union under its engine's name", "GET", "/sparql/data?graph=urn:x-arq:UnionGraph", "", 400, closed),
                turtle("4.2 the graph's IRI is relative", "GET", "/sparql/data?graph=tests", "", 400, "absolute IRI"),
                turtle("4.2 the graph's IRI is relative in a PUT", "PUT", "/sparql/data?graph=tests", ONE, 400, "absolute IRI"),
                turtle("4.2 the graph's IRI has a space", "PUT", "/sparql/data?graph=" + encode(IRI) + "%20x", ONE, 400, "absolute IRI"),
                turtle("4.2 no IRI", "GET", "/sparql/data?graph=", "", 400, "absolute IRI"),
                turtle("4.2 two graphs", "GET", PATH + "&graph=" + encode(IRI), "", 400, "once"),
                turtle("4.2 an unknown parameter", "GET", PATH + "&context=x", "", 400, "single parameter"),
                turtle("5.3 content that is not of its type", "PUT", PATH, "{\"@id\":\"x\"}", 400, "line 1, column"),
                turtle("5.3 content that names graphs", "PUT", PATH, "<urn:made-up:g> { " + ONE + " }", 400, "names graphs").with("Content-Type", "application/trig"),
                turtle("5.3 content of a type that is not RDF", "PUT", PATH, ONE, 415, "text/turtle").with("Content-Type", "text/plain"),
                turtle("5.3 content in another encoding than UTF-8", "PUT", PATH, ONE, 415, "UTF-8").with("Content-Type", "text/turtle; charset=iso-8859-1"),
                turtle("5.3 content packed in an unknown way", "PUT", PATH, ONE, 415, "gzip").with("Content-Encoding", "br"),
                turtle("5.3 content that is not packed as it says", "PUT", PATH, ONE, 400, "gzip").with("Content-Encoding", "gzip"),
                new ProtocolCase("5.3 content without a type", "PUT", PATH, Map.of(), ONE, 415, "text/turtle"),
                turtle("5.4 DELETE of everything", "DELETE", "/sparql/data", "", 405, "DELETE"),
                turtle("5.5 POST of triples that name no graph", "POST", "/sparql/data", ONE, 400, closed),
                turtle("5.7 PATCH, which is not offered", "PATCH", PATH, "CLEAR ALL", 405, "PATCH").with("Content-Type", "application/sparql-update"));
    }

    private static ProtocolCase turtle(String clause, String method, String path, String body, int status, String answer) {
        return new ProtocolCase(clause, method, path, Map.of(), body, status, answer).with("Content-Type", "text/turtle");
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refuses(ProtocolCase clause) {
        var response = clause.askAsEditor(client);

        assertThat(response.statusCode()).as(response.body()).isEqualTo(clause.status());
        assertThat(response.body()).contains(clause.answer());
        assertThat(graph.version()).isEqualTo(version);
    }

    // ---- Preconditions: nobody overwrites what they have not seen

    @Test
    void tellsByTheTagWhetherAGraphIsStillTheSame() {
        put(PATH, ONE);
        String tag = tag("text/turtle");

        assertThat(client.get(PATH, "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(client.get(PATH, "If-None-Match", tag, "Accept", "application/n-triples").statusCode()).as("another format").isEqualTo(200);
        put(PATH, TWO);
        assertThat(client.get(PATH, "If-None-Match", tag).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "POST", "DELETE"})
    void writesOnlyWhatTheClientHasSeen(String method) {
        put(PATH, ONE);
        String seen = tag("application/n-triples");
        put(PATH, TWO);

        var late = client.send(method, PATH, ONE, asEditor("Content-Type", "text/turtle", "If-Match", seen));
        var kept = read();
        var inTime = client.send(method, PATH, ONE, asEditor("Content-Type", "text/turtle", "If-Match", "\"other\", " + tag("text/turtle")));

        assertThat(late.statusCode()).isEqualTo(412);
        assertThat(kept).contains("\"deux\"").doesNotContain("\"un\"");
        assertThat(inTime.statusCode()).as(inTime.body()).isEqualTo(204);
    }

    @Test
    void isNotDisturbedByAChangeOfAnotherGraph() {
        put(PATH, ONE);
        String tag = tag("text/turtle");
        put(PATH + "-2", TWO);

        assertThat(client.send("DELETE", PATH, "", asEditor("If-Match", tag)).statusCode()).isEqualTo(204);
    }

    @Test
    void makesAGraphOnlyIfItIsNotThere() {
        var made = client.send("PUT", PATH, ONE, asEditor("Content-Type", "text/turtle", "If-None-Match", "*"));
        var again = client.send("PUT", PATH, TWO, asEditor("Content-Type", "text/turtle", "If-None-Match", "*"));
        var missing = client.send("PUT", PATH + "-2", TWO, asEditor("Content-Type", "text/turtle", "If-Match", "*"));

        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(412);
        assertThat(missing.statusCode()).isEqualTo(412);
        assertThat(read()).contains("\"un\"");
    }

    private String tag(String accept) {
        return header(client.head(PATH, "Accept", accept), "ETag");
    }

    private String read() {
        return client.get(PATH, "Accept", "application/n-triples").body();
    }

    private HttpResponse<String> put(String path, String turtle) {
        return client.send("PUT", path, turtle, asEditor("Content-Type", "text/turtle"));
    }

    private HttpResponse<String> post(String path, String turtle) {
        return client.send("POST", path, turtle, asEditor("Content-Type", "text/turtle"));
    }
}
