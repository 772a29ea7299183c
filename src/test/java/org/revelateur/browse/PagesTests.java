package org.revelateur.browse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.beans.factory.annotation.Value;

/** The pages as a browser gets them, error pages included. */
@SpringBootTest(classes = BrowseServer.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "server.address=127.0.0.1")
class PagesTests {
    private static final String ANSWER = "/solutions-pour?besoin=mobilite/sans-voiture&territoire=D1";

    @Value("${local.server.port}")
    int port;

    @Test
    void asksInFrenchAsOneSentence() throws Exception {
        var page = get("/?territoire=D1");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<html lang=\"fr\">", "Sur le territoire de", "Voir les solutions", "value=\"Se déplacer sans voiture\"",
                "/solutions-pour?besoin=mobilite/sans-voiture&amp;territoire=D1", "23 novembre 2026");
    }

    @Test
    void asksInEnglishAtTheSameAddress() throws Exception {
        var page = get("/?territoire=D1&lang=en");

        assertThat(page.body()).contains("<html lang=\"en\">", "See the solutions", "Travel without a car", "territoire=D1&amp;lang=en", "November");
    }

    @Test
    void speaksTheLanguageOfTheBrowser() throws Exception {
        assertThat(get("/", "Accept-Language", "en-GB,en;q=0.8").body()).contains("<html lang=\"en\">");
        assertThat(get("/", "Accept-Language", "de").body()).contains("<html lang=\"fr\">");
    }

    @Test
    void keepsWhatWasAskedWhenTheLanguageChanges() throws Exception {
        assertThat(get(ANSWER).body()).contains("/solutions-pour?besoin=mobilite/sans-voiture&amp;territoire=D1&amp;lang=en");
    }

    @Test
    void answersWithReasonsTheNeedItsIndicatorsAndWhoCanHelp() throws Exception {
        var page = get(ANSWER);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Répond au besoin « Se déplacer sans voiture ».", "<span>0,", "Les cars sont rares.", "2,5", "Distance au car", "12,5", "plus difficile qu’en France",
                "Le Réseau", "(conseil)", "Petit bus", "Développer le vélo", "copie", "À vérifier");
    }

    @Test
    void answersACommuneWithTheNeedOfItsDepartement() throws Exception {
        assertThat(get("/solutions-pour?besoin=mobilite/sans-voiture&territoire=C1").body()).contains("Documenté pour Haute-Vallée", "Les cars sont rares.");
    }

    @Test
    void leadsATypedQuestionToTheAddressOfItsAnswer() throws Exception {
        var answer = get("/solutions-pour?territoire=haute+vallee&besoin=covoiturage");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).hasValueSatisfying(address -> assertThat(address).endsWith("/solutions-pour?besoin=mobilite/sans-voiture&territoire=D1"));
    }

    @Test
    void keepsWhateverElseTheAddressHolds() throws Exception {
        var answer = get("/solutions-pour?territoire=haute+vallee&besoin=covoiturage&toutes=a=b%26c&x");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).hasValueSatisfying(address -> assertThat(address).contains("toutes=a%3Db%26c", "besoin=mobilite/sans-voiture"));
    }

    @Test
    void readsAWholeSentence() throws Exception {
        var answer = get("/solutions-pour?territoire=dans+la+Haute-Vallee&besoin=je+cherche+un+covoiturage+pour+demain");

        assertThat(answer.headers().firstValue("Location")).hasValueSatisfying(address -> assertThat(address).endsWith("/solutions-pour?besoin=mobilite/sans-voiture&territoire=D1"));
    }

    @Test
    void asksBackWhenSeveralPlacesBearTheName() throws Exception {
        var page = get("/solutions-pour?territoire=le+mas&besoin=covoiturage");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("vouliez-vous dire", "commune, Haute-Vallée", "commune, Plaine", "territoire=C1");
    }

    @Test
    void saysThatNothingFitsAndNamesTheNearest() throws Exception {
        var page = get("/solutions-pour?territoire=D1&besoin=bicyclettiste");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("Aucun besoin ne correspond", "bicyclettiste", "Développer le vélo");
    }

    @Test
    void saysWhichGapIsEmpty() throws Exception {
        var page = get("/solutions-pour?territoire=D1&besoin=");

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("Pour quel besoin");
    }

    @Test
    void saysThatFiltersLeaveNothing() throws Exception {
        assertThat(get(ANSWER + "&porteur=citoyenne").body()).contains("Aucune solution ne passe ces filtres.", "Tout afficher");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", ANSWER, "/solutions-pour?territoire=%3Cscript%3Ealert(1)%3C/script%3E&besoin=%22%3E%3Cscript%3Ealert(1)%3C/script%3E", "/id/solution/navette",
            "/nulle-part", "/id/solution/navet", "/nulle-part?lang=%22%3E%3Cscript%3Ealert(1)%3C/script%3E"})
    void letsNoTextOfTheGraphOrTheAddressBecomeMarkup(String address) throws Exception {
        String page = get(address).body();

        assertThat(page).doesNotContain("<script>", "style=", "<b>navette", "href=\"javascript:").doesNotContainPattern(Pattern.compile("\\son[a-z]+=\""));
        assertThat(page).doesNotContain("??"); // a message without words
    }

    @ParameterizedTest
    @ValueSource(strings = {"/?lang=en", ANSWER + "&lang=en", "/solutions-pour?lang=en", "/id/solution/navette?lang=en", "/nulle-part?lang=en"})
    void hasWordsForEverythingInEnglish(String address) throws Exception {
        assertThat(get(address).body()).doesNotContain("??").contains("<html lang=\"en\">");
    }

    @Test
    void showsWhatDoesNotExistAsAPage() throws Exception {
        var page = get("/nulle-part");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("Cette page n’existe pas", "Revenir à la première page").doesNotContain("Exception");
    }

    @Test
    void showsAThingAsAPageWithWhatPointsAtIt() throws Exception {
        var page = get("/id/need/mobilite/sans-voiture");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().allValues("Vary").toString()).contains("Accept");
        assertThat(page.body()).contains("<h1>Se déplacer sans voiture</h1>", "Petit bus", "/id/theme/mobilite");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/turtle", "application/ld+json", "application/n-triples", "application/rdf+xml"})
    void describesAThingWithItsEvidence(String type) throws Exception {
        var description = get("/id/solution/navette", "Accept", type);

        assertThat(description.statusCode()).isEqualTo(200);
        assertThat(description.headers().firstValue("Content-Type").orElse("")).startsWith(type);
        assertThat(description.headers().allValues("Vary").toString()).contains("Accept");
        assertThat(description.body()).contains("Trajets", "1200");
    }

    @Test
    void confirmsADescriptionThatDidNotChange() throws Exception {
        var first = get("/id/solution/navette", "Accept", "text/turtle");

        var second = get("/id/solution/navette", "Accept", "text/turtle", "If-None-Match", first.headers().firstValue("ETag").orElseThrow());

        assertThat(second.statusCode()).isEqualTo(304);
    }

    @Test
    void tellsProgramsAndPeopleWhatIsUnknownAndWhatIsNear() throws Exception {
        var problem = get("/id/solution/navet", "Accept", "text/turtle");
        var page = get("/id/solution/navet");

        assertThat(problem.statusCode()).isEqualTo(404);
        assertThat(problem.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("/id/solution/navette");
    }

    private HttpResponse<String> get(String address, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address)).header("Accept", "text/html");
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
