package org.revelateur.results;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.revelateur.ShippedServer;
import org.revelateur.TestClient;
import org.revelateur.results.Highlight.Piece;
import org.springframework.boot.test.web.server.LocalServerPort;

@ShippedServer
class ResultsTests {
    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource({"mende,/id/territory/48095", "covoiturage,/id/need/mobilite/sans-voiture", "rezo pouce,/id/solution/rezo-pouce", "airdie,/id/actor/", "taux de pauvreté,/id/indicator/taux_pauvrete",
            "covoiturrage,/id/need/mobilite/sans-voiture", "without a car,/id/need/mobilite/sans-voiture"})
    void findsThingsOfEveryKindWhateverTheSlips(String text, String address) {
        assertThat(page("?q=" + TestClient.encode(text))).contains("href=\"" + address);
    }

    @Test
    void putsTheKindOfTheClosestMatchFirst() {
        String page = page("?q=Mende&lang=fr");

        assertThat(page.indexOf("id=\"of-territory\"")).isPositive();
        assertThat(page.substring(page.indexOf("<section")).indexOf("of-territory")).isLessThan(60);
    }

    @Test
    void marksTheWordsInAnyForm() {
        assertThat(new Highlight("médecins").of("Plus de médecin ici")).containsExactly(new Piece("Plus de ", false), new Piece("médecin", true), new Piece(" ici", false));
    }

    @Test
    void showsOneKindAPageAtATime() {
        String page = page("?q=saint&sorte=territory&page=2");

        assertThat(page).contains("rel=\"prev\"", "rel=\"next\"", "/id/territory/").doesNotContain("/id/solution/");
    }

    @Test
    void offersTheNearestWhereThereIsNothing() {
        assertThat(page("?q=zzqxwv&lang=fr")).contains("Rien ne correspond", "Vous cherchiez peut-être");
    }

    @Test
    void refusesWhatIsTooLongAndRunsNothingOfIt() {
        var tooLong = new TestClient(port).get("/recherche?q=" + "a".repeat(10_000), "Accept", "text/html");
        String script = page("?q=" + TestClient.encode("<script>alert(1)</script>"));

        assertThat(tooLong.statusCode()).isEqualTo(400);
        assertThat(tooLong.body()).contains("500");
        assertThat(script).doesNotContain("<script>alert").contains("&lt;script&gt;");
        assertThat(new TestClient(port).get("/recherche?q=a&sorte=zz", "Accept", "text/html").statusCode()).isEqualTo(400);
    }

    @Test
    void tellsBrowsersHowToSearch() {
        var description = new TestClient(port).get("/opensearch.xml");

        assertThat(TestClient.header(description, "Content-Type")).startsWith("application/opensearchdescription+xml");
        assertThat(description.body()).contains("http://127.0.0.1:" + port + "/recherche?q={searchTerms}");
        assertThat(new TestClient(port).json("/recherche/suggestions?q=mend").path(1).valueStream().map(label -> label.stringValue())).contains("Mende");
    }

    private String page(String query) {
        var page = new TestClient(port).get("/recherche" + query, "Accept", "text/html");
        assertThat(page.statusCode()).isEqualTo(200);
        return page.body();
    }
}
