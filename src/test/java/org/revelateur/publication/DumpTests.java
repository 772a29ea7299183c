package org.revelateur.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.revelateur.TestClient.header;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.zip.GZIPInputStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.revelateur.ShippedServer;
import org.revelateur.TestClient;
import org.revelateur.graph.GraphStore;
import org.revelateur.vocab.Iris;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whole graphs as files, over HTTP. */
@ShippedServer
class DumpTests {
    @LocalServerPort
    int port;
    @Autowired
    GraphStore graph;
    TestClient http;

    @BeforeEach
    void client() {
        http = new TestClient(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"needs", "solutions", "indicators", "workshops/2021"})
    void givesBackAShippedGraphAsItsFileStands(String name) throws IOException {
        var dump = http.get("/dump/" + name + ".ttl");

        assertThat(dump.statusCode()).isEqualTo(200);
        assertThat(header(dump, "Content-Type")).startsWith("text/turtle");
        assertThat(dump.body().lines().filter(line -> !line.isBlank()).count()).isEqualTo(Files.readString(Path.of("data", name + ".ttl")).lines().filter(line -> !line.isBlank()).count());
        assertThat(dump.body()).isEqualTo(Files.readString(Path.of("data", name + ".ttl")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dump", "/dump/"})
    void leadsToTheListOfFiles(String address) {
        var list = http.get(address);

        assertThat(list.statusCode()).isEqualTo(303);
        assertThat(header(list, "Location")).isEqualTo("/.well-known/void");
    }

    @Test
    void saysTheSameInEveryFormat() throws IOException {
        Graph turtle = RDFParser.fromString(http.get("/dump/workshops/2021.ttl").body(), Lang.TURTLE).toGraph();
        Graph lines = RDFParser.source(new GZIPInputStream(new ByteArrayInputStream(http.bytes("/dump/workshops/2021.nt.gz").body()))).lang(Lang.NTRIPLES).toGraph();
        String json = http.get("/dump/workshops/2021.jsonld").body();

        assertThat(lines.isIsomorphicWith(turtle)).isTrue();
        assertThat(json).startsWith("{\"@context\":\"/def/context.jsonld\",\"@graph\":[");
        assertThat(turtle.size()).isEqualTo((int) (long) graph.read(dataset -> dataset.stream(org.revelateur.vocab.Rev.graph("workshops/2021"), null, null, null).count()));
    }

    @Test
    void comesWithItsChecksum() {
        var dump = http.bytes("/dump/needs.nt.gz");
        String sum = http.get("/dump/needs.nt.gz.sha256").body();

        assertThat(sum).isEqualTo(DigestUtils.sha256Hex(dump.body()) + "  needs.nt.gz\n");
        assertThat(header(dump, "Repr-Digest")).isEqualTo("sha-256=:" + Base64.getEncoder().encodeToString(DigestUtils.sha256(dump.body())) + ":");
        assertThat(header(dump, "Content-Length")).isEqualTo(Integer.toString(dump.body().length));
    }

    @Test
    void isConfirmedUntilItsGraphChanges() {
        String etag = header(http.get("/dump/needs.ttl"), "ETag");
        String other = header(http.get("/dump/actors.ttl"), "ETag");
        long version = graph.version();

        var written = http.update("INSERT DATA { GRAPH <" + Iris.graph("needs") + "> { <" + Iris.graph("needs") + "> <http://purl.org/dc/terms/alternative> \"Inventé\"@fr } }");

        assertThat(written.statusCode()).as(written.body()).isLessThan(300);
        assertThat(http.get("/dump/needs.ttl", "If-None-Match", etag).body()).contains("Inventé");
        assertThat(http.get("/dump/actors.ttl", "If-None-Match", other).statusCode()).isEqualTo(304);
        graph.undo(version + 1, "tests");
        assertThat(http.get("/dump/needs.ttl", "If-None-Match", etag).statusCode()).isEqualTo(304);
    }

    @Test
    void answersHead() {
        var head = http.head("/dump/needs.ttl");

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(header(head, "Content-Length")).isEqualTo(header(http.get("/dump/needs.ttl"), "Content-Length"));
    }

    @ParameterizedTest
    @CsvSource({"/dump/neds.ttl,needs", "/dump/needs.xyz,nt.gz", "/dump/needs,ttl", "/dump/.ttl,graphe", "/dump/workshops/2020.ttl,workshops/2021", "/dump/../needs.ttl,''"})
    void saysWhatThereIsInstead(String address, String named) {
        var french = http.get(address);

        assertThat(french.statusCode()).isBetween(400, 404);
        assertThat(french.body()).contains(named);
    }
}
