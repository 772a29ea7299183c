package org.revelateur.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.revelateur.TestClient.encode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.revelateur.ShippedServer;
import org.revelateur.TestClient;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The graph around a thing, on the shipped facts. */
@ShippedServer
class NetworkTests {
    private static final String THINGS = "https://w3id.org/revelateur/id/";

    @LocalServerPort
    int port;
    TestClient client;

    @BeforeEach
    void connect() {
        client = new TestClient(port);
    }

    @Test
    void listsWhatIsLinkedWithoutJavaScript() {
        var page = page("/graphe?iri=solution/rezo-pouce");

        assertThat(page).contains("<h1>Autour de Rezo Pouce</h1>", "répond au besoin", "href=\"/graphe?iri=https%3A//w3id.org/revelateur/id/need/mobilite/sans-voiture\"", "href=\"/id/solution/rezo-pouce\"");
        assertThat(page("/graphe?iri=solution/rezo-pouce&lang=en")).contains("Around Rezo Pouce", "answers need", "&amp;lang=en");
    }

    @Test
    void showsTheWholeOfOneLink() {
        String some = page("/graphe?iri=territory/48");
        String all = page("/graphe?iri=territory/48&lien=schema:containedInPlace");

        assertThat(all.split("note\">commune<")).hasSizeGreaterThan(150);
        assertThat(some.split("note\">commune<")).hasSizeLessThan(10);
        assertThat(some).contains("lien=https://schema.org/containedInPlace");
        assertThat(page("/graphe?iri=territory/48&classe=Actor")).contains("note\">acteur<").doesNotContain("note\">commune<");
    }

    @Test
    void findsTheThingThatWordsMean() {
        assertThat(page("/graphe?q=" + encode("covoiturage"))).contains("/graphe?iri=https%3A//w3id.org/revelateur/id/need/mobilite/sans-voiture");
        assertThat(page("/graphe?q=" + encode("<script>alert(1)</script>"))).doesNotContain("<script>alert");
        assertThat(page("/graphe")).contains("/graphe?iri=https%3A//w3id.org/revelateur/id/theme/");
    }

    @Test
    void tellsAPathLinkByLink() {
        var path = client.json("/api/path?from=solution/rezo-pouce&to=territory/48").get("path");

        assertThat(path).isNotEmpty();
        assertThat(path.get(0).toString()).contains(THINGS + "solution/rezo-pouce");
        assertThat(path.get(path.size() - 1).toString()).contains(THINGS + "territory/48");
        assertThat(page("/graphe?iri=solution/rezo-pouce&vers=" + encode("Lozère"))).contains("De Rezo Pouce à Lozère", "class=\"way\"");
    }

    @Test
    void avoidsWordsThatLinkEverything() {
        assertThat(client.json("/api/path?from=solution/rezo-pouce&to=solution/mobicoop").toString()).doesNotContain(THINGS + "solution-kind/");
    }

    @Test
    void tellsNeighboursByLinkWithTheirNumber() {
        var star = client.json("/api/neighbours?iri=" + encode(THINGS + "need/mobilite/sans-voiture") + "&property=rev:answersNeed&limit=3");

        assertThat(star.at("/centre/kind").asString()).isEqualTo("Need");
        assertThat(star.at("/bundles/0/outgoing").asBoolean()).isFalse();
        assertThat(star.at("/bundles/0/total").asInt()).isGreaterThan(10);
        assertThat(star.at("/bundles/0/vertices")).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"iri=solution/rezo-pousse|404|rezo-pouce", "iri=%3Cscript%3Ealert(1)%3C/script%3E|400|IRI absolu", "iri=https://example.org/nothing|404|ne dit rien",
            "iri=solution/rezo-pouce&lien=%20%20x%20y|400|lien", "iri=solution/rezo-pouce&vers=zzzzqqqq|400|vers"})
    void saysWhatItCannotShow(String parameters, int status, String words) {
        var page = client.get("/graphe?" + parameters, "Accept", "text/html");

        assertThat(page.statusCode()).isEqualTo(status);
        assertThat(page.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(page.body()).contains(words).doesNotContain("<script>alert");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/graphe?q=", "/graphe?iri=", "/graphe?iri=solution/rezo-pouce&vers="})
    void refusesWhatIsTooLong(String address) {
        assertThat(client.get(address + "x".repeat(10_000), "Accept", "text/html").statusCode()).isIn(400, 404);
    }

    private String page(String address) {
        var page = client.get(address, "Accept", "text/html");
        assertThat(page.statusCode()).isEqualTo(200);
        return page.body();
    }
}
