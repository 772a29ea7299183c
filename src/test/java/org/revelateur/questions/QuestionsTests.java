package org.revelateur.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.revelateur.ShippedServer;
import org.revelateur.TestClient;
import org.revelateur.query.NamedQuery;
import org.revelateur.query.QueryCatalogue;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** The pages of the questions, on the shipped facts, as a browser gets them. */
@ShippedServer
class QuestionsTests {
    @Value("${local.server.port}")
    int port;
    @Autowired
    QueryCatalogue catalogue;
    TestClient client;

    @BeforeEach
    void connect() {
        client = new TestClient(port);
    }

    @Test
    void listsEveryQuestionInTheReadersLanguage() {
        var page = client.get("/questions");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<html lang=\"fr\">", "Les questions", "Écosystème", "analystes");
        assertThat(catalogue.all()).allSatisfy(query -> assertThat(page.body()).contains("href=\"/questions/" + query.name() + "\""));
        assertThat(client.get("/questions?lang=en").body()).contains("The questions", "/questions/emerging-needs?lang=en");
    }

    @Test
    void isLinkedFromTheHomePage() {
        assertThat(client.get("/").body()).contains("href=\"/questions\"");
    }

    @Test
    void asksForWhatIsMissingWithAnExample() {
        var page = client.get("/questions/solutions-of-need");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("name=\"need\"", "<option value=\"mobilite/sans-voiture\" selected=\"selected\">Se déplacer", "max=\"1000\"")
                .doesNotContain("<table");
    }

    @Test
    void answersWithLabelsThatLeadToTheThings() {
        var page = client.get("/questions/needs-of-territory?territory=48&limit=2");

        assertThat(page.body()).contains("<td><a href=\"/id/territory/48\">Lozère</a></td>", "<th scope=\"col\">Besoin documenté</th>", "2 lignes",
                "/questions/needs-of-territory?territory=48&amp;limit=2&amp;offset=2", "/api/queries/needs-of-territory?territory=48&amp;limit=2&amp;format=xlsx",
                "curl 'http://127.0.0.1:" + port + "/api/queries/needs-of-territory?territory=48&amp;limit=2", "&lt;https://w3id.org/revelateur/id/territory/48&gt;")
                .doesNotContain("needLabel</th>");
    }

    @Test
    void drawsTerritoriesAsAMapAndNumbersAsBars() {
        assertThat(client.get("/questions/needs-of-territory?territory=R76").body()).contains("Plus foncé : plus de lignes par territoire".replace(" :", "\u00a0:"), "<svg class=\"chart\"", "<title>Lozère : ");
        assertThat(client.get("/questions/solutions-for-need?need=mobilite/sans-voiture&territory=48").body()).contains("<svg class=\"chart\"", "<rect ", "class=\"region\"");
        assertThat(client.get("/questions/enquiry-roles").body()).doesNotContain("<svg class=\"chart\"");
    }

    @Test
    void leadsToTheEditorWithTheQueryInIt() {
        assertThat(client.get("/questions/needs-of-territory?territory=48").body()).contains("href=\"/sparql#query=PREFIX", "Ouvrir dans l’éditeur");
    }

    @Test
    void showsTheSamePageWhereTheApiIsAskedForOne() {
        var page = client.get("/api/queries/needs-of-territory?territory=48", "Accept", "text/html,application/xhtml+xml,*/*;q=0.8");

        assertThat(page.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(page.body()).contains("Besoins documentés d&#39;un territoire");
        assertThat(client.get("/api/queries/solutions-of-need?format=html").statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"territory=lozere|404|48 (Lozère)", "territory=48&limit=0|400|« limit »", "territory=48&limit=1000000000|400|« limit »",
            "territory=48&horizon=|200|Besoins documentés", "territoire=48|400|« territoire »", "limit=5|400|« territory »"})
    void saysInTheFormWhatIsWrong(String parameters, int status, String text) {
        var page = client.get("/questions/needs-of-territory?" + parameters);

        assertThat(page.statusCode()).isEqualTo(status);
        assertThat(page.body()).contains(text, "<form", "name=\"territory\"");
    }

    @Test
    void doesNotKnowEveryQuestion() {
        var page = client.get("/questions/needs-of-territori", "Accept", "text/html");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("needs-of-territory");
    }

    @Test
    void answersNotModified() {
        String etag = client.get("/questions/enquiry-roles").headers().firstValue("ETag").orElseThrow();

        assertThat(client.get("/questions/enquiry-roles", "If-None-Match", etag).statusCode()).isEqualTo(304);
        assertThat(client.get("/questions/enquiry-roles?lang=en", "If-None-Match", etag).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void hasAWordForEveryColumnAndEveryGroup(String language) {
        var words = ResourceBundle.getBundle("messages", Locale.of(language));

        assertThat(catalogue.all().stream().flatMap(QuestionsTests::columns).distinct()).allSatisfy(column -> assertThat(words.containsKey("column." + column)).as(column).isTrue());
        assertThat(catalogue.all()).extracting(NamedQuery::group).allSatisfy(group -> assertThat(words.containsKey("questions.group." + group)).as(group).isTrue());
        assertThat(catalogue.all()).flatExtracting(NamedQuery::users).allSatisfy(user -> assertThat(words.containsKey("questions.user." + user)).as(user.toString()).isTrue());
    }

    private static Stream<String> columns(NamedQuery query) {
        List<String> columns = query.query().getResultVars();
        return columns.stream().filter(column -> !column.endsWith("Label"));
    }
}
