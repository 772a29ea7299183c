package org.revelateur.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.revelateur.TestClient.header;

import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.revelateur.ShippedServer;
import org.revelateur.TestClient;
import org.revelateur.graph.GraphStore;
import org.revelateur.vocab.Iris;
import org.revelateur.vocab.Prefixes;
import org.revelateur.vocab.Rev;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** How the graph as a whole is described and announced, over HTTP. */
@ShippedServer
class PublicationTests {
    @LocalServerPort
    int port;
    @Autowired
    GraphStore graph;
    TestClient http;

    @BeforeEach
    void client() {
        http = new TestClient(port);
    }

    private static Node term(String name) {
        return NodeFactory.createURI(Prefixes.iri(name));
    }

    private static Node one(Graph graph, Node subject, String property) {
        return graph.find(subject, term(property), Node.ANY).next().getObject();
    }

    @Test
    void describesItsGraphsWithTrueCountsAndFiles() {
        var response = http.get("/.well-known/void");
        Graph told = RDFParser.fromString(response.body(), Lang.TURTLE).toGraph();

        Node whole = NodeFactory.createURI(Iris.BASE + ".well-known/void#revelateur");
        long triples = graph.read(dataset -> dataset.stream(Quad.unionGraph, Node.ANY, Node.ANY, Node.ANY).count());
        assertThat(header(response, "Content-Type")).startsWith("text/turtle");
        assertThat(one(told, whole, "void:triples").getLiteralLexicalForm()).isEqualTo(Long.toString(triples));
        assertThat(one(told, whole, "void:sparqlEndpoint").getURI()).isEqualTo("http://127.0.0.1:" + port + "/sparql");
        assertThat(told.contains(Node.ANY, term("void:class"), Rev.term("Solution"))).isTrue();
        Node solutions = Rev.graph("solutions");
        assertThat(one(told, solutions, "dcterms:modified").getLiteralDatatypeURI()).endsWith("#dateTime");
        assertThat(one(told, solutions, "dcterms:license").getURI()).contains("etalab");
        for (var distribution : told.find(solutions, term("dcat:distribution"), Node.ANY).toList()) {
            Node file = distribution.getObject();
            byte[] bytes = http.bytes(file.getURI().substring(("http://127.0.0.1:" + port).length())).body();
            assertThat(one(told, file, "dcat:byteSize").getLiteralLexicalForm()).isEqualTo(Integer.toString(bytes.length));
            assertThat(one(told, one(told, file, "spdx:checksum"), "spdx:checksumValue").getLiteralLexicalForm()).isEqualTo(DigestUtils.sha256Hex(bytes));
        }
        assertThat(told.find(solutions, term("dcat:distribution"), Node.ANY).toList()).hasSize(3);
    }

    @Test
    void describesItselfInEveryFormatAndConfirms() {
        for (String type : List.of("application/ld+json", "application/n-triples", "application/rdf+xml")) {
            var response = http.get("/.well-known/void", "Accept", type);
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(header(response, "Content-Type")).startsWith(type);
            assertThat(http.get("/.well-known/void", "Accept", type, "If-None-Match", header(response, "ETag")).statusCode()).isEqualTo(304);
        }
        assertThat(http.get("/.well-known/void", "Accept", "image/png").statusCode()).isEqualTo(406);
    }

    @Test
    void announcesWhatChangedNewestFirstInBothLanguages() {
        long version = graph.version();
        http.update("INSERT DATA { GRAPH <" + Iris.graph("solutions") + "> { <" + Iris.thing("solution", "rezo-pouce") + "> <" + Iris.TERMS + "successFactor> \"Inventé\"@fr } }",
                "X-Change-Reason", "essai <b>");

        var feed = http.get("/feed.atom");
        String english = http.get("/feed.atom", "Accept-Language", "en").body();
        graph.undo(version + 1, "tests");

        assertThat(header(feed, "Content-Type")).startsWith("application/atom+xml");
        assertThat(feed.body().substring(feed.body().indexOf("<entry>"))).startsWith("<entry><title>Rezo Pouce</title>").contains("/id/solution/rezo-pouce\"", "essai &lt;b", "Faits ajoutés : 1");
        assertThat(english).contains("xml:lang=\"en\"", "Statements added: 1");
        assertThat(feed.body()).doesNotContain(ShippedServer.EDITOR);
        assertThat(http.get("/feed.atom", "If-None-Match", header(http.get("/feed.atom"), "ETag")).statusCode()).isEqualTo(304);
    }

    @Test
    void listsItsPagesForSearchEngines() {
        String root = "http://127.0.0.1:" + port;
        String pages = http.get("/sitemap.xml").body();

        assertThat(pages).contains("<loc>" + root + "/</loc>", "<loc>" + root + "/id/need/mobilite/sans-voiture</loc>", "<loc>" + root + "/id/territory/48</loc>");
        assertThat(http.get("/robots.txt").body()).contains("User-agent: *", "Sitemap: " + root + "/sitemap.xml");
        assertThat(http.get("/sitemap.xml?page=9").statusCode()).isEqualTo(400);
    }

    @Test
    void partsAListThatIsTooLong() {
        var sitemap = new Sitemap(List.of("a", "b&c", "d"), 2);

        assertThat(sitemap.first("s")).contains("<sitemapindex", "s?page=1", "s?page=2").doesNotContain("page=3");
        assertThat(sitemap.file(1)).contains("<loc>a</loc>", "<loc>b&amp;c</loc>").doesNotContain("<loc>d</loc>");
        assertThat(sitemap.file(2)).contains("<loc>d</loc>");
    }
}
