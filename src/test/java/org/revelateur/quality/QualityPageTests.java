package org.revelateur.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.revelateur.ShippedServer;
import org.revelateur.TestClient;
import org.springframework.boot.test.web.server.LocalServerPort;

@ShippedServer
class QualityPageTests {
    @LocalServerPort
    int port;

    @Test
    void tellsWhatIsSingleSourcedStaleThinAndUnverified() {
        String page = page("/qualite?lang=fr").body();

        assertThat(page).contains("À vérifier", "Daté", "Une seule source", "À compléter", "Cette solution repose sur une seule source.", "Au fil des versions").doesNotContain("??");
    }

    @Test
    void listsTheThingsThatARuleFoundAsTheGraphSays() {
        String asked = "SELECT (COUNT(DISTINCT ?s) AS ?n) WHERE { ?s a <https://w3id.org/revelateur/def#Solution> FILTER NOT EXISTS { ?s <https://w3id.org/revelateur/def#startYear> ?y } }";
        String count = new TestClient(port).query(asked, "text/csv").body().lines().skip(1).findFirst().orElseThrow();

        assertThat(page("/qualite?regle=SolutionQuality-startYear&lang=fr").body()).contains(count + " fiches");
        assertThat(new TestClient(port).get("/qualite.csv").body().lines().filter(line -> line.contains("SolutionQuality-startYear"))).hasSize(Integer.parseInt(count));
        assertThat(page("/qualite?regle=zz").statusCode()).isEqualTo(400);
    }

    @Test
    void keepsTheCountsOfAVersionOnce(@TempDir Path data) {
        var trend = new Trend(data);
        var rule = new Rule("SolutionQuality-sources", Rule.Concern.SINGLE_SOURCED, Map.of("fr", "Une seule source."), true);
        var found = new Findings(7, Map.of(rule, List.of(NodeFactory.createURI("https://example.org/made-up"))));

        trend.keep(found);
        trend.keep(found);

        assertThat(new Trend(data).points()).singleElement().satisfies(point -> {
            assertThat(point.version()).isEqualTo(7);
            assertThat(point.counts()).containsEntry(Rule.Concern.SINGLE_SOURCED, 1L).containsEntry(Rule.Concern.STALE, 0L);
        });
    }

    @Test
    void listsEachGraphWithItsLicenceAndFiles() {
        String page = page("/donnees?lang=fr").body();

        assertThat(page).contains("/dump/solutions.ttl", "/dump/needs.nt.gz", "/dump/actors.jsonld", "Licence Ouverte 2.0", "23 novembre 2026");
    }

    private HttpResponse<String> page(String address) {
        return new TestClient(port).get(address, "Accept", "text/html");
    }
}
