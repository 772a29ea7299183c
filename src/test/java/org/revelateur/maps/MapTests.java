package org.revelateur.maps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.revelateur.ShippedServer;
import org.revelateur.TestClient;
import org.springframework.boot.test.web.server.LocalServerPort;

@ShippedServer
class MapTests {
    private static final String[] PAGE = {"Accept", "text/html"};

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource({"departement,5", "epci,64", "commune,1502"})
    void drawsEveryTerritoryOfALevel(String level, int territories) {
        String page = client().get("/carte?mesure=densite_population&niveau=" + level, PAGE).body();

        assertThat(Pattern.compile("data-key=").matcher(page).results().count()).isEqualTo(territories);
        assertThat(Pattern.compile("<th scope=\"row\">").matcher(page).results().count()).isEqualTo(territories);
    }

    @Test
    void saysWhatItFoundWithYearSourceAndDoubt() {
        String page = client().get("/carte?mesure=taux_pauvrete&niveau=departement&lang=fr", PAGE).body();

        assertThat(page).contains("Taux de pauvreté\u00a0: de 14,9\u00a0% (Lozère) à 20,7\u00a0% (Pyrénées-Orientales)", "2020", "5 des 5 départements", "Contours approchés", "2 sources");
    }

    @Test
    void tellsThePageThePictureAndTheTableAlike() {
        String asked = "mesure=taux_chomage_rp&niveau=epci&departement=48";

        String table = client().get("/carte.csv?" + asked).body();
        var picture = client().get("/carte.svg?" + asked);

        assertThat(table.lines()).hasSize(10).first().isEqualTo("territory,territoryLabel,value");
        assertThat(Pattern.compile("data-key=").matcher(picture.body()).results().count()).isEqualTo(9);
        assertThat(TestClient.header(picture, "Content-Disposition")).contains("attachment");
        assertThat(client().get("/carte?" + asked, PAGE).body()).contains("/carte.csv?" + asked.replace("&", "&amp;") + "&amp;pour=excel\"");
        assertThat(client().get("/carte.csv?" + asked + "&pour=excel").body()).startsWith("\uFEFF").contains(";");
    }

    @Test
    void countsWhatLiesWithinATerritory() {
        String table = client().get("/carte.csv?mesure=besoins&niveau=departement").body();
        String fine = client().get("/carte.csv?mesure=besoins&niveau=epci&departement=34").body();

        assertThat(table).containsPattern("territory/34,Hérault,1[3-9]|territory/34,Hérault,[2-9]\\d");
        assertThat(fine.lines().skip(1).mapToInt(row -> Integer.parseInt(row.substring(row.lastIndexOf(',') + 1))).sum()).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"/carte?niveau=village,400,niveau", "/carte?mesure=pauvrete,404,taux_pauvrete", "/carte?departement=zz,404,zz", "/carte?mesure=<script>,404,script"})
    void helpsWhoAsksForWhatThereIsNot(String address, int status, String told) {
        var page = client().get(address.replace("<", "%3C").replace(">", "%3E"), PAGE);

        assertThat(page.statusCode()).isEqualTo(status);
        assertThat(page.body()).contains(told).doesNotContain("<script>");
    }

    private TestClient client() {
        return new TestClient(port);
    }
}
