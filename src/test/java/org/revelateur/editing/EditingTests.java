package org.revelateur.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.revelateur.ShippedServer;
import org.revelateur.TestClient;
import org.springframework.beans.factory.annotation.Value;

/** An editor at the forms, with a session; what is written is made up and taken back. */
@ShippedServer
class EditingTests {
    private static final Pattern INPUT = Pattern.compile("<input[^>]*?name=\"([^\"]+)\"[^>]*?value=\"([^\"]*)\"");
    private static final Pattern OPTION = Pattern.compile("<option value=\"([^\"]+)\" selected=\"selected\"");
    private static final Pattern AREA = Pattern.compile("<textarea[^>]*?name=\"([^\"]+)\"[^>]*>(.*?)</textarea>", Pattern.DOTALL);
    private static final Pattern SELECT = Pattern.compile("<select[^>]*?name=\"([^\"]+)\"[^>]*>(.*?)</select>", Pattern.DOTALL);

    @Value("${local.server.port}")
    int port;
    HttpClient browser;
    TestClient client;
    long before;

    @BeforeEach
    void signIn() {
        browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        client = new TestClient(port);
        before = version();
        var page = get("/connexion").body();
        post("/connexion", List.of("nom", ShippedServer.EDITOR, "passe", ShippedServer.PASSWORD, "_csrf", token(page)));
    }

    @AfterEach
    void takeBack() {
        for (long version = version(); version > before; version--) {
            client.post("/api/changes/" + version + "/undo", "", TestClient.asEditor());
        }
    }

    private long version() {
        return client.json("/api/changes?limit=1").path("version").asLong();
    }

    private HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).GET());
    }

    private HttpResponse<String> post(String path, List<String> form) {
        var body = new StringBuilder();
        for (int i = 0; i < form.size(); i += 2) {
            body.append(i == 0 ? "" : "&").append(TestClient.encode(form.get(i))).append('=').append(TestClient.encode(form.get(i + 1)));
        }
        return send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(body.toString())));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return browser.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String token(String page) {
        Matcher token = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(page);
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    /** The form as a browser would send it, untouched. */
    private static List<String> filled(String page) {
        String form = page.substring(page.indexOf("<form class=\"fields\""), page.indexOf("</form>", page.indexOf("<form class=\"fields\"")));
        var sent = new ArrayList<String>();
        INPUT.matcher(form).results().forEach(input -> sent.addAll(List.of(input.group(1), unescaped(input.group(2)))));
        AREA.matcher(form).results().forEach(area -> sent.addAll(List.of(area.group(1), unescaped(area.group(2)))));
        SELECT.matcher(form).results().forEach(select -> OPTION.matcher(select.group(2)).results().forEach(option -> sent.addAll(List.of(select.group(1), option.group(1)))));
        return sent;
    }

    private static String unescaped(String html) {
        return html.replace("&#39;", "'").replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    private static List<String> with(List<String> form, String name, String value) {
        var changed = new ArrayList<>(form);
        for (int i = 0; i < changed.size(); i += 2) {
            if (changed.get(i).equals(name)) {
                changed.set(i + 1, value);
                return changed;
            }
        }
        changed.addAll(List.of(name, value));
        return changed;
    }

    private boolean ask(String pattern) {
        return client.query("PREFIX dcterms: <http://purl.org/dc/terms/> PREFIX rev: <https://w3id.org/revelateur/def#> PREFIX skos: <http://www.w3.org/2004/02/skos/core#> BASE <https://w3id.org/revelateur/id/> ASK { %s }"
                .formatted(pattern), "application/sparql-results+json").body().contains("true");
    }

    @Test
    void changesNothingWhereTheFormIsSentAsItWas() {
        var page = get("/modifier/solution/rezo-pouce");
        assertThat(page.statusCode()).isEqualTo(200);

        var saved = post("/modifier/solution/rezo-pouce", filled(page.body()));

        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(302);
        assertThat(version()).isEqualTo(before);
    }

    @Test
    void savesWhatTheFormSaysWithWhoAndWhyAndKeepsTheRest() {
        var form = with(with(filled(get("/modifier/solution/rezo-pouce").body()), "skos-prefLabel", "Rezo Pouce, essai"), "reason", "un essai");

        assertThat(post("/modifier/solution/rezo-pouce", form).statusCode()).isEqualTo(302);

        assertThat(version()).isEqualTo(before + 1);
        assertThat(ask("<solution/rezo-pouce> skos:prefLabel \"Rezo Pouce, essai\"@fr ; rev:answersNeed <need/mobilite/sans-voiture> ; rev:evidence ?evidence")).isTrue();
        assertThat(client.json("/api/changes/" + version()).path("reason").asString()).isEqualTo("un essai");
    }

    @Test
    void saysAtItsFieldWhatAShapeRefusesAndKeepsWhatWasTyped() {
        var form = with(filled(get("/modifier/solution/rezo-pouce").body()), "skos-prefLabel", "");

        var refused = post("/modifier/solution/rezo-pouce", form);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).containsPattern("(?s)for=\"champ-skos-prefLabel\".*?class=\"wrong\">Cette chose porte un libellé en français.*?id=\"champ-skos-prefLabel\"[^>]*aria-invalid=\"true\"");
        assertThat(version()).isEqualTo(before);
    }

    @Test
    void saysAtItsFieldWhatIsNoYear() {
        var refused = post("/modifier/solution/rezo-pouce", with(filled(get("/modifier/solution/rezo-pouce").body()), "rev-startYear", "vingt"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("« vingt » : attendu année en quatre chiffres");
    }

    @Test
    void doesNotWriteOverAChangeThatItsEditorHasNotSeen() {
        var form = with(filled(get("/modifier/solution/rezo-pouce").body()), "rev-startYear", "1999");
        client.update("PREFIX rev: <https://w3id.org/revelateur/def#> INSERT DATA { GRAPH <https://w3id.org/revelateur/graph/solutions> { <https://w3id.org/revelateur/id/solution/rezo-pouce> rev:successFactor \"essai\"@fr } }");

        var refused = post("/modifier/solution/rezo-pouce", form);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("entre-temps");
        assertThat(version()).isEqualTo(before + 1);
    }

    @Test
    void makesANewThingWithItsTypesRanksAndSources() {
        var form = filled(get("/modifier/solution").body());
        form = with(with(with(with(form, "skos-prefLabel", "Essai inventé"), "dcterms-identifier", "essai-invente"), "dcterms-description", "Inventé."), "dcterms-source", "https://essai.example.org/");
        form = with(with(with(form, "rev-kind", "https://w3id.org/revelateur/id/solution-kind/citoyenne"), "rev-status", "https://w3id.org/revelateur/id/status/active"), "rev-answersNeed", "https://w3id.org/revelateur/id/need/mobilite/sans-voiture");

        var saved = post("/modifier/solution", with(form, "rev-needsReview", "true"));

        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(302);
        assertThat(TestClient.header(saved, "Location")).contains("/modifier/solution/essai-invente?version=");
        assertThat(ask("<solution/essai-invente> a rev:Solution ; dcterms:source <https://essai.example.org/> . <answer/essai-invente/1> rev:solution <solution/essai-invente> ; rev:rank 1")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"solution", "actor", "offer", "territorial-need", "evidence"})
    void hasAFormForEachKind(String kind) {
        assertThat(get("/modifier/" + kind).body()).contains("<form class=\"fields\"", "name=\"skos-prefLabel\"", "name=\"dcterms-source\"");
        assertThat(get("/modifier/" + kind + "?lang=en").body()).contains("Why this change");
    }

    @Test
    void confirmsAMarkedRecordByAPageAndAYear() {
        client.update("PREFIX rev: <https://w3id.org/revelateur/def#> WITH <https://w3id.org/revelateur/graph/solutions> DELETE { ?s rev:needsReview ?old } INSERT { ?s rev:needsReview true } WHERE { BIND (<https://w3id.org/revelateur/id/solution/rezo-pouce> AS ?s) OPTIONAL { ?s rev:needsReview ?old } }");
        var token = token(get("/modifier").body());
        var verdict = List.of("_csrf", token, "thing", "https://w3id.org/revelateur/id/solution/rezo-pouce", "source", "https://essai.example.org/2026", "date", "2026");

        assertThat(post("/modifier/verdict", with(verdict, "date", "hier")).body()).contains("quatre chiffres");
        assertThat(post("/modifier/verdict", verdict).statusCode()).isEqualTo(302);

        assertThat(ask("<solution/rezo-pouce> rev:needsReview false ; dcterms:source <https://essai.example.org/2026> ; rev:confirmedYear \"2026\"^^<http://www.w3.org/2001/XMLSchema#gYear>")).isTrue();
    }

    @Test
    void retiresWithoutErasingAndNamesWhatReplaces() {
        var token = token(get("/modifier").body());

        var retired = post("/modifier/verdict", List.of("_csrf", token, "thing", "https://w3id.org/revelateur/id/solution/rezo-pouce", "status", "fusionnee",
                "replacer", "https://w3id.org/revelateur/id/solution/1-2-et-toit-montpellier", "reason", "essai"));

        assertThat(retired.statusCode()).as(retired.body()).isEqualTo(302);
        assertThat(ask("<solution/rezo-pouce> rev:status <status/fusionnee> ; skos:prefLabel ?label ; dcterms:isReplacedBy <solution/1-2-et-toit-montpellier>")).isTrue();
    }

    @Test
    void takesAChangeBackFromTheHistory() {
        post("/modifier/solution/rezo-pouce", with(filled(get("/modifier/solution/rezo-pouce").body()), "skos-prefLabel", "Autre nom"));
        var page = get("/modifier/solution/rezo-pouce").body();
        assertThat(page).contains("Annuler la version " + (before + 1));

        assertThat(post("/modifier/annulation", List.of("_csrf", token(page), "version", Long.toString(before + 1))).statusCode()).isEqualTo(302);

        assertThat(ask("<solution/rezo-pouce> skos:prefLabel \"Autre nom\"@fr")).isFalse();
    }

    @Test
    void isForEditorsWithTheTokenOfTheForm() {
        assertThat(client.get("/modifier").statusCode()).isEqualTo(302);
        assertThat(client.post("/modifier/solution", "").statusCode()).isIn(403, 405);
        assertThat(post("/modifier/solution/rezo-pouce", List.of("skos-prefLabel", "x")).statusCode()).isEqualTo(403);
        assertThat(version()).isEqualTo(before);
    }
}
