package org.revelateur.widgets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.revelateur.ShippedServer;
import org.revelateur.TestClient;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The widgets' file, the page that writes the snippet and the page for frames, as other sites and their caches see them. */
@ShippedServer
class WidgetFileTests {
    private static final String EMBED = "/embed/recommendations?need=mobilite/sans-voiture&territory=48";

    private static final String EMBED_SUPPORT = "/embed/support?need=mobilite/sans-voiture&territory=48";

    @LocalServerPort
    int port;

    /** Sites pin these bytes: a change is a new version, with a line of its own here. */
    @ParameterizedTest
    @CsvSource("1.0.0, sha384-dCqMXI6LuFkaTSnywJG780PRV/rpmPqjIZ0yv0mxfkLeiPGvQuHmZfLSki7dK6MH")
    void neverChangesAReleasedVersion(String version, String integrity) {
        assertThat(WidgetFile.of(version)).get().extracting(WidgetFile::integrity).isEqualTo(integrity);
    }

    @Test
    void isSmall() throws IOException {
        var compressed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(compressed)) {
            gzip.write(WidgetFile.of(WidgetFile.NEWEST).orElseThrow().content());
        }

        assertThat(compressed.size()).isLessThanOrEqualTo(15 << 10);
    }

    @Test
    void servesTheNewestForAnHourAndAVersionForEver() {
        var newest = client().get("/widgets/recommendations.js");
        var pinned = client().get("/widgets/1.0.0/recommendations.js");

        assertThat(newest.body()).isEqualTo(pinned.body()).contains("customElements");
        assertThat(TestClient.header(newest, "Content-Type")).startsWith("text/javascript");
        assertThat(TestClient.header(newest, "Cache-Control")).contains("public", "max-age=3600");
        assertThat(TestClient.header(pinned, "Cache-Control")).contains("public", "immutable", "max-age=31536000");
        assertThat(client().get("/widgets/recommendations.js", "If-None-Match", TestClient.header(newest, "ETag")).statusCode()).isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/widgets/recommendations.js", "/widgets/1.0.0/recommendations.js", EMBED, "/api/recommendations?need=mobilite/sans-voiture&territory=48"})
    void mayBeUsedByAnySite(String address) {
        var answer = client().get(address, "Origin", "https://mairie.example");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(TestClient.header(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(TestClient.header(answer, "Access-Control-Allow-Credentials")).isEmpty();
        assertThat(TestClient.header(answer, "Cross-Origin-Resource-Policy")).isEqualTo("cross-origin");
        assertThat(TestClient.header(answer, "Set-Cookie")).isEmpty();
    }

    @Test
    void letsOnlyTheEmbeddedPageBeFramed() {
        assertThat(TestClient.header(client().get(EMBED), "Content-Security-Policy")).contains("frame-ancestors *");
        assertThat(TestClient.header(client().get(EMBED_SUPPORT), "Content-Security-Policy")).contains("frame-ancestors *");
        assertThat(TestClient.header(client().get("/widgets/"), "Content-Security-Policy")).contains("frame-ancestors 'none'");
    }

    @Test
    void answersAVersionThatThereNeverWas() {
        var unknown = client().get("/widgets/9.9.9/recommendations.js");

        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body()).contains("9.9.9").contains("1.0.0");
        assertThat(client().get("/widgets/..%2f..%2fdata/recommendations.js").statusCode()).isIn(400, 404);
    }

    @Test
    void writesASnippetThatPinsTheVersionByItsHash() {
        String page = client().get("/widgets/").body();

        assertThat(page).contains(WidgetFile.of(WidgetFile.NEWEST).orElseThrow().integrity()).contains("&lt;solutions-inspirantes besoin=&quot;mobilite/sans-voiture&quot;");
    }

    @Test
    void showsTheRecommendationsInAFrame() {
        var page = client().get(EMBED + "&limit=3");

        assertThat(page.body()).contains("Lozère").contains("Pourquoi").containsPattern("href=\"[^\"]*/id/solution/");
        assertThat(TestClient.header(page, "Cache-Control")).contains("stale-while-revalidate");
        assertThat(client().get(EMBED + "&limit=3", "If-None-Match", TestClient.header(page, "ETag")).statusCode()).isEqualTo(304);
    }

    @Test
    void showsWhoCanHelpInAFrame() {
        var page = client().get(EMBED_SUPPORT + "&limit=2");
        var english = client().get(EMBED_SUPPORT + "&limit=2&stage=amorcage&lang=en");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Qui peut aider", "Lozère").containsPattern("href=\"[^\"]*/id/actor/").doesNotContain("??");
        assertThat(page.body().split("<li>")).hasSize(3);
        assertThat(english.body()).contains("Who can help").doesNotContain("??");
        assertThat(client().get(EMBED_SUPPORT + "&limit=2", "If-None-Match", TestClient.header(page, "ETag")).statusCode()).isEqualTo(304);
    }

    @ParameterizedTest
    @CsvSource({"'/embed/recommendations', 400, need", "'/embed/support?need=mobilite/sans-voiture', 400, territory", "'/embed/support?need=x&territory=48', 404, x",
            "'/embed/support?need=mobilite/sans-voiture&territory=48&stage=jamais', 404, jamais", "'/embed/recommendations?need=mobilite/sans-voitur&territory=48', 404, mobilite/sans-voiture",
            "'/embed/recommendations?need=mobilite/sans-voiture&territory=48&limit=0', 400, limit", "'/embed/recommendations?needs=x', 400, needs"})
    void saysInTheFrameWhatIsWrong(String address, int status, String said) {
        var page = client().get(address, "Accept", "text/html");

        assertThat(page.statusCode()).isEqualTo(status);
        assertThat(page.body()).contains("class=\"embed\"").contains(said);
    }

    private TestClient client() {
        return new TestClient(port);
    }
}
