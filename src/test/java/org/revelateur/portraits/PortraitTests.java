package org.revelateur.portraits;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.revelateur.ShippedServer;
import org.revelateur.TestClient;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

@ShippedServer
class PortraitTests {
    private static final Pattern DATA = Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL);

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "/id/territory/48|Profil|Territoires jumeaux|Besoins qui émergent|Solutions présentes",
            "/id/territory/48095|Profil|Territoires jumeaux|Besoins d’aujourd’hui|En chiffres",
            "/id/need/mobilite/sans-voiture|Arbre à problèmes|Où ce besoin est documenté|Autres façons de le dire|Solutions qui y répondent",
            "/id/solution/rezo-pouce|Ce que disent les chiffres|Ce qui la fait réussir|Solutions proches|Territoires où une source l’atteste",
            "/id/actor/1000-cafes|Offres pour le lancement|En bref|Où elle agit|Accompagnement",
            "/id/indicator/taux_chomage_rp|Sur la carte|France, région, départements|Besoins qu’il mesure|En bref",
            "/id/theme/mobilite|Ses besoins|Offres pour ce thème|documenté|solutions"})
    void showsOfEachKindWhatItsPageIsFor(String address, String first, String second, String third, String fourth) {
        String page = page(address).body();

        assertThat(page).contains(first, second, third).contains(fourth).doesNotContain("??");
        assertThat(page).contains("Ce que dit le graphe", "Qui le dit, et depuis quand", "/signaler?ressource=");
    }

    @Test
    void putsTheWorstGapFirst() {
        String page = page("/id/territory/48").body();

        assertThat(page.indexOf("moins favorable qu’en comparaison")).isPositive().isLessThan(page.indexOf("plus favorable qu’en comparaison"));
    }

    @Test
    void tellsSearchEnginesInTheirWordsWhatTheGraphSays() {
        var data = DATA.matcher(page("/id/solution/rezo-pouce").body());

        assertThat(data.find()).isTrue();
        var said = new JsonMapper().readTree(data.group(1));
        assertThat(said.path("@id").stringValue()).isEqualTo("https://w3id.org/revelateur/id/solution/rezo-pouce");
        assertThat(said.path("name").stringValue()).isEqualTo("Rezo Pouce");
        assertThat(said.path("areaServed").valueStream().map(place -> place.path("name").stringValue())).contains("Ariège", "Tarn-et-Garonne");
    }

    @Test
    void hasOneAddressWhateverTheLanguage() {
        assertThat(page("/id/solution/rezo-pouce").body()).contains("<link rel=\"canonical\" href=\"http://127.0.0.1:" + port + "/id/solution/rezo-pouce\">");
    }

    @Test
    void givesTheProfileAsAPicture() {
        var picture = new TestClient(port).get("/profil.svg?territoire=48");

        assertThat(picture.body()).startsWith("<svg xmlns=").contains("Lozère");
        assertThat(new TestClient(port).get("/profil.svg").statusCode()).isEqualTo(400);
        assertThat(new TestClient(port).get("/profil.svg?territoire=zz").statusCode()).isEqualTo(404);
    }

    @Test
    void takesAReportWithoutScript() {
        var client = new TestClient(port);

        var sent = client.post("/api/feedback", "resource=https%3A%2F%2Fw3id.org%2Frevelateur%2Fid%2Fsolution%2Frezo-pouce&message=Made+up+for+a+test&lang=fr",
                "Content-Type", "application/x-www-form-urlencoded");

        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(page(TestClient.header(sent, "Location")).body()).contains("Merci");
    }

    private HttpResponse<String> page(String address) {
        return new TestClient(port).get(address + (address.contains("?") ? "&" : "?") + "lang=fr", "Accept", "text/html");
    }
}
