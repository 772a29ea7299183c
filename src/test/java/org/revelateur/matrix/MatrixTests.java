package org.revelateur.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.revelateur.ShippedServer;
import org.revelateur.TestClient;
import org.springframework.boot.test.web.server.LocalServerPort;

@ShippedServer
class MatrixTests {
    private static final String[] PAGE = {"Accept", "text/html"};

    @LocalServerPort
    int port;

    @Test
    void leadsFromEachCellToItsAnswer() {
        String page = client().get("/matrice?lang=fr", PAGE).body();

        assertThat(Pattern.compile("href=\"[^\"]+\" class=\"cell ").matcher(page).results().count()).isEqualTo(250);
        assertThat(page).contains("besoin=mobilite/sans-voiture&amp;territoire=48", "besoin documenté ici", "inspirantes ailleurs");
    }

    @Test
    void saysHowManySolutionsArePresentAsTheQuestionDoes() {
        var counted = client().json("/api/queries/solution-coverage?format=json&level=departement&limit=1000").path("results").path("bindings");
        long present = counted.valueStream().filter(row -> row.path("coverage").path("value").stringValue().equals("present")).count();

        assertThat(client().get("/matrice?lang=fr", PAGE).body()).contains("Sur 250 cases, " + present + " ont déjà");
    }

    @Test
    void showsTheIntermunicipalitiesOfADepartement() {
        assertThat(client().get("/matrice?departement=48", PAGE).body()).contains("CC du Gévaudan").doesNotContain("CC Lodévois et Larzac");
        assertThat(client().get("/matrice?departement=nulle-part", PAGE).statusCode()).isEqualTo(404);
    }

    private TestClient client() {
        return new TestClient(port);
    }
}
