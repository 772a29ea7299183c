package org.revelateur.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.revelateur.TestClient.encode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.revelateur.ShippedServer;
import org.revelateur.TestClient;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the workbench gets from the server. */
@ShippedServer
class WorkbenchTests {
    @LocalServerPort
    int port;
    TestClient client;

    @BeforeEach
    void connect() {
        client = new TestClient(port);
    }

    @Test
    void asksWithoutJavaScriptByAForm() {
        var page = client.get("/sparql", "Accept", "text/html");

        assertThat(page.body()).contains("<form action=\"/sparql\" method=\"get\"", "<textarea id=\"query\" name=\"query\"", "<option value=\"csv\">", "3 secondes", "100\u202f000 lignes");
    }

    @Test
    void offersEveryQuestionWithItsExampleWrittenIn() {
        var page = client.get("/sparql?lang=en", "Accept", "text/html");

        assertThat(page.body()).contains("href=\"/questions/needs-of-territory?lang=en\"", "&lt;https://w3id.org/revelateur/id/territory/48&gt;", "Programme and workshops");
    }

    @Test
    void shipsTheEditorAndNoAddressElsewhereInThePage() {
        assertThat(client.get("/lib/yasqe.min.js").statusCode()).isEqualTo(200);
        assertThat(client.get("/sparql", "Accept", "text/html").body()).doesNotContain("src=\"http");
    }

    @Test
    void tellsTheAlgebraOfAQuery() {
        var understood = client.json("/api/algebra?query=" + encode("PREFIX rev: <https://w3id.org/revelateur/def#> SELECT ?s { ?s a rev:Solution FILTER(?s != rev:x) } LIMIT 3"));

        assertThat(understood.get("algebra").asString()).contains("(slice _ 3", "(filter (!= ?s rev:x)", "rev:Solution");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "SELECT * WHERE { ?s ?p }|Ligne 1, colonne 24 : « } » n’est pas attendu ici",
            "SELECT * WHERE { ?s ?p ?o|Ligne 1, colonne 25 : la requête s’arrête avant sa fin",
            "SELEC * WHERE {}|« SELEC » n’est pas un mot de SPARQL",
            "SELECT * { ?s ?p 'x }|guillemet que rien ne ferme",
            "SELECT * { ?s geo:asWKT ?o }|PREFIX geo: <http://www.opengis.net/ont/geosparql#>",
            "SELECT ?a (COUNT(?b) AS ?n) { ?a ?p ?b }|?a n’est ni dans GROUP BY",
            "SELECT * { BIND(1 AS ?x) BIND(2 AS ?x) }|?x a déjà une valeur",
            "DELETE WHERE { ?s ?p ?o }|écrit, et cette adresse ne fait que lire",
            "<script>alert(1)</script>|n’est pas"})
    void saysWhatIsNotSparqlInPlainWords(String query, String words) {
        var refused = client.get("/api/algebra?query=" + encode(query));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(TestClient.json(refused).get("detail").asString()).contains(words);
    }

    @Test
    void saysThePlaceForPrograms() {
        var refused = client.json("/api/algebra?lang=en&query=" + encode("SELECT *\nWHERE { ?s ?p }"));

        assertThat(refused.get("line").asInt()).isEqualTo(2);
        assertThat(refused.get("column").asInt()).isEqualTo(15);
        assertThat(refused.get("detail").asString()).startsWith("Line 2, column 15: '}' is not expected here");
    }

    @Test
    void refusesWhatIsTooMuch() {
        assertThat(client.get("/api/algebra").statusCode()).isEqualTo(400);
        assertThat(client.get("/api/algebra?run=1&query=" + encode("ASK {}")).statusCode()).isEqualTo(400);
        assertThat(client.get("/api/algebra?query=" + "x".repeat(10_000)).statusCode()).isEqualTo(400);
        assertThat(client.get("/api/algebra?query=" + encode("SELECT * " + "{".repeat(9_000))).statusCode()).isEqualTo(400);
    }
}
