package org.revelateur.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.revelateur.TestClient.asEditor;
import static org.revelateur.TestClient.header;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.apache.jena.rdfpatch.RDFPatchOps;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.revelateur.ShippedServer;
import org.revelateur.TestClient;
import org.revelateur.graph.GraphStore;
import org.revelateur.vocab.Iris;
import org.revelateur.vocab.Rev;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The log of changes and the way back, over HTTP. What the tests write is made up, and taken back. */
@ShippedServer
class ChangesTests {
    private static final String SOLUTIONS = Iris.graph("solutions");
    private static final String REZO_POUCE = Iris.thing("solution", "rezo-pouce");

    @LocalServerPort
    int port;
    @Autowired
    GraphStore graph;

    TestClient http;
    long version;

    @BeforeEach
    void remember() {
        http = new TestClient(port);
        version = graph.version();
    }

    @AfterEach
    void takeBackWhatTheTestWrote() {
        for (long made = graph.version(); made > version; made--) {
            graph.undo(made, "tests");
        }
    }

    private void write(String triples) {
        var written = http.update("INSERT DATA { GRAPH <" + SOLUTIONS + "> { " + triples + " } }", "X-Change-Reason", "essai");
        assertThat(written.statusCode()).as(written.body()).isLessThan(300);
    }

    private static String factor(String text) {
        return "<" + REZO_POUCE + "> <" + Iris.TERMS + "successFactor> \"" + text + "\"@fr .";
    }

    @Test
    void tellsWhatChangedSinceAVersionWithoutWho() {
        write(factor("Inventé"));

        var response = http.get("/api/changes?since=" + version);
        var change = TestClient.json(response).path("changes").path(0);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(TestClient.json(response).path("version").asLong()).isEqualTo(version + 1);
        assertThat(change.path("version").asLong()).isEqualTo(version + 1);
        assertThat(change.path("reason").asString()).isEqualTo("essai");
        assertThat(change.path("added").asInt()).isEqualTo(1);
        assertThat(change.path("graphs").path(0).path("iri").asString()).isEqualTo(SOLUTIONS);
        assertThat(change.path("things").path("items").path(0).path("label").asString()).isEqualTo("Rezo Pouce");
        assertThat(response.body()).doesNotContain(ShippedServer.EDITOR);
    }

    @Test
    void isEmptyWhereNothingChangedSince() {
        var changes = http.json("/api/changes?since=" + version);

        assertThat(changes.path("changes").isEmpty()).isTrue();
        assertThat(changes.has("next")).isFalse();
    }

    @Test
    void leadsFromPageToPage() {
        write(factor("Un"));
        write(factor("Deux"));

        var first = http.get("/api/changes?limit=1&since=" + version);
        var second = http.json(TestClient.json(first).path("next").asString());

        assertThat(header(first, "Link")).contains("rel=\"next\"");
        assertThat(second.path("changes").path(0).path("version").asLong()).isEqualTo(version + 2);
        assertThat(second.has("next")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"/api/changes?since=999999,404,999999", "/api/changes?since=-1,400,since", "/api/changes?since=x,400,since", "/api/changes?limit=0,400,limit",
        "/api/changes?limit=1000000000,400,limit", "/api/changes?sins=1,400,sins", "/api/changes?since=1&since=2,400,since", "/api/changes?lang=xx,400,lang",
        "/api/changes/999999,404,999999", "/api/changes/0,404,version 0", "/api/changes/x,400,version", "/api/changes/1?offset=-1,400,offset", "/api/changes?format=xlsx,406,json"})
    void saysWhatIsWrongInBothLanguages(String address, int status, String named) {
        var french = http.get(address);
        var english = http.get(address, "Accept-Language", "en");

        assertThat(french.statusCode()).isEqualTo(status);
        assertThat(header(french, "Content-Type")).startsWith("application/problem+json");
        assertThat(TestClient.json(french).path("detail").asString()).contains(named).isNotEqualTo(TestClient.json(english).path("detail").asString());
        assertThat(header(french, "Content-Language")).isEqualTo("fr");
        assertThat(header(english, "Content-Language")).isEqualTo("en");
    }

    @Test
    void givesThePatchesThatBringACopyUpToDate() {
        write(factor("Un") + factor("Deux"));
        http.update("DELETE DATA { GRAPH <" + SOLUTIONS + "> { " + factor("Un") + " } }");

        var patch = http.get("/api/changes?since=" + version, "Accept", "application/rdf-patch");
        DatasetGraph copy = DatasetGraphFactory.createTxnMem();
        RDFPatchOps.applyChange(copy, new ByteArrayInputStream(patch.body().getBytes(StandardCharsets.UTF_8)));

        assertThat(header(patch, "Content-Type")).startsWith("application/rdf-patch");
        assertThat(copy.stream()).singleElement().satisfies(quad -> {
            assertThat(quad.getGraph()).isEqualTo(Rev.graph("solutions"));
            assertThat(quad.getObject().getLiteralLexicalForm()).isEqualTo("Deux");
        });
        assertThat(patch.body()).doesNotContain(ShippedServer.EDITOR);
    }

    @Test
    void givesTheStatementsOfOneChange() {
        write(factor("Un") + factor("Deux"));

        var change = http.json("/api/changes/" + (version + 1) + "?offset=1");

        assertThat(change.path("total").asInt()).isEqualTo(2);
        assertThat(change.path("statements").size()).isEqualTo(1);
        assertThat(change.path("statements").path(0).path("change").asString()).isEqualTo("add");
        assertThat(change.path("statements").path(0).path("subject").path("value").asString()).isEqualTo(REZO_POUCE);
        assertThat(change.path("statements").path(0).path("object").path("lang").asString()).isEqualTo("fr");
    }

    @Test
    void confirmsWhatDidNotChangeInTheSameLanguageAndFormat() {
        String address = "/api/changes?since=" + version;
        String etag = header(http.get(address), "ETag");

        assertThat(http.get(address, "If-None-Match", etag).statusCode()).isEqualTo(304);
        assertThat(http.get(address, "If-None-Match", etag, "Accept-Language", "en").statusCode()).isEqualTo(200);
        assertThat(http.get(address, "If-None-Match", etag, "Accept", "application/rdf-patch").statusCode()).isEqualTo(200);
        write(factor("Inventé"));
        assertThat(http.get(address, "If-None-Match", etag).statusCode()).isEqualTo(200);
    }

    @Test
    void undoesAChangeAsANewVersion() {
        write(factor("Inventé"));

        var undone = http.post("/api/changes/" + (version + 1) + "/undo", "", asEditor("X-Change-Reason", "erreur"));

        assertThat(undone.statusCode()).as(undone.body()).isEqualTo(200);
        assertThat(TestClient.json(undone).path("version").asLong()).isEqualTo(version + 2);
        assertThat(TestClient.json(undone).path("reason").asString()).isEqualTo("erreur");
        assertThat(TestClient.json(undone).path("removed").asInt()).isEqualTo(1);
        assertThat(http.get("/sparql?query=ASK%20%7B%20?s%20?p%20%22Invent%C3%A9%22@fr%20%7D", "Accept", "application/sparql-results+json").body()).contains("false");
    }

    @Test
    void saysThatNothingIsLeftToUndo() {
        write(factor("Inventé"));
        http.post("/api/changes/" + (version + 1) + "/undo", "", asEditor());

        var again = http.post("/api/changes/" + (version + 1) + "/undo", "", asEditor());

        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("Il ne reste rien");
    }

    @Test
    void namesTheLaterChangesThatStandInTheWay() {
        write(factor("Un") + factor("Deux"));
        http.update("DELETE DATA { GRAPH <" + SOLUTIONS + "> { " + factor("Un") + " } }");

        var refused = http.post("/api/changes/" + (version + 1) + "/undo", "", asEditor());

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(TestClient.json(refused).path("changedBy").toString()).isEqualTo("[" + (version + 2) + "]");
        assertThat(TestClient.json(refused).path("things").path(0).asString()).isEqualTo(REZO_POUCE);
        assertThat(graph.version()).isEqualTo(version + 2);
    }

    @Test
    void undoesNothingThatTheShapesForbid() {
        http.update("""
                PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                INSERT DATA { GRAPH <https://w3id.org/revelateur/graph/vocabulary> { <https://w3id.org/revelateur/id/audience/inventes> a skos:Concept ;
                  skos:inScheme <https://w3id.org/revelateur/id/scheme/audiences> ; skos:notation "inventes" ; skos:prefLabel "Inventés"@fr , "Made up"@en ;
                  skos:definition "Personnes inventées pour ce test."@fr , "People made up for this test."@en } }""");
        write("<" + REZO_POUCE + "> <" + Iris.TERMS + "audience> <" + Iris.thing("audience", "inventes") + "> .");

        var refused = http.post("/api/changes/" + (version + 1) + "/undo", "", asEditor());

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(TestClient.json(refused).path("results").isEmpty()).isFalse();
        assertThat(graph.version()).isEqualTo(version + 2);
    }

    @Test
    void letsNobodyUndoWithoutAnAccount() {
        assertThat(http.post("/api/changes/" + version + "/undo", "").statusCode()).isEqualTo(401);
        assertThat(http.post("/api/changes/999999/undo", "", asEditor()).statusCode()).isEqualTo(404);
        assertThat(graph.version()).isEqualTo(version);
    }
}
