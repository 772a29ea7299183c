package org.revelateur.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.revelateur.ShippedServer;
import org.revelateur.TestClient;
import org.revelateur.vocab.Iris;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The ontology at {@code /def}, for people and for programs. */
@ShippedServer
class DefinitionsTests {
    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource({"text/turtle, TURTLE", "application/n-triples, NTRIPLES", "application/ld+json, JSONLD11", "application/rdf+xml, RDFXML"})
    void tellsProgramsWhatItsWordsMean(String type, String lang) {
        var answer = client().get("/def", "Accept", type);

        assertThat(TestClient.header(answer, "Content-Type")).startsWith(type);
        assertThat(TestClient.header(answer, "Vary")).contains("Accept");
        if (!lang.equals("JSONLD11")) { // its context is at this server's own address
            var model = RDFParser.fromString(answer.body(), switch (lang) {
                case "TURTLE" -> Lang.TURTLE;
                case "NTRIPLES" -> Lang.NTRIPLES;
                default -> Lang.RDFXML;
            }).toModel();
            assertThat(model.contains(ResourceFactory.createResource(Iris.TERMS + "Solution"), RDF.type, OWL.Class)).isTrue();
        }
    }

    @Test
    void showsPeopleEachTermAtItsAnchorWithItsUses() {
        String page = client().get("/def", "Accept", "text/html").body();

        assertThat(page).contains("id=\"Solution\"").contains("id=\"answersNeed\"").contains("331 choses").contains("Relie une solution");
        assertThat(client().get("/def?lang=en", "Accept", "text/html").body()).contains("331 things").contains("Links a solution");
    }

    @Test
    void isAskedForAgainOnlyWhenItChanged() {
        var first = client().get("/def", "Accept", "text/turtle");

        assertThat(client().get("/def", "Accept", "text/turtle", "If-None-Match", TestClient.header(first, "ETag")).statusCode()).isEqualTo(304);
        assertThat(client().get("/def", "Accept", "text/html", "If-None-Match", TestClient.header(first, "ETag")).statusCode()).isEqualTo(200);
        assertThat(client().get("/def", "Accept", "image/png").statusCode()).isEqualTo(406);
        assertThat(client().get("/def?foo=1").statusCode()).isEqualTo(400);
    }

    private TestClient client() {
        return new TestClient(port);
    }
}
