package org.revelateur.browse;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.revelateur.ShippedServer;
import org.revelateur.TestClient;
import org.springframework.boot.test.web.server.LocalServerPort;

@ShippedServer
class AnswerFileTests {
    private static final String ASKED = "besoin=mobilite/sans-voiture&territoire=48&lang=fr";

    @LocalServerPort
    int port;

    @Test
    void isATaggedPdfThatSaysWhatThePageSays() throws Exception {
        var response = new TestClient(port).bytes("/solutions-pour.pdf?" + ASKED);
        String first = new TestClient(port).json("/api/recommendations?need=mobilite/sans-voiture&territory=48&limit=1").path("items").path(0).path("solution").path("name").stringValue();

        try (var file = Loader.loadPDF(response.body())) {
            assertThat(file.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(file.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(file.getDocumentCatalog().getLanguage()).isEqualTo("fr");
            assertThat(file.getDocumentInformation().getTitle()).contains("Lozère");
            assertThat(new PDFTextStripper().getText(file)).contains("1. " + first, "Documenté pour Lozère", "Qui peut aider");
        }
    }

    @Test
    void saysWhatIsMissingOrUnknown() {
        var client = new TestClient(port);

        assertThat(client.get("/solutions-pour.pdf?territoire=48").statusCode()).isEqualTo(400);
        assertThat(client.get("/solutions-pour.pdf?besoin=zzqxwv&territoire=48").statusCode()).isEqualTo(404);
    }

    @Test
    void filtersByContextAndStageAndSaysWhoHelpsWhen() {
        var client = new TestClient(port);

        assertThat(client.get("/solutions-pour?" + ASKED + "&contexte=rural&etape=amorcage", "Accept", "text/html").body()).contains("Amorçage", "class=\"chart\"", "Tout afficher");
        assertThat(client.get("/solutions-pour?" + ASKED + "&contexte=zz", "Accept", "text/html").statusCode()).isEqualTo(404);
    }
}
