package org.revelateur.recommend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.revelateur.ShippedServer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The ranking as queries call it, at the protocol's door. */
@ShippedServer
class FunctionsTests {
    private static final String PREFIXES = "BASE <https://w3id.org/revelateur/id/> PREFIX rev: <https://w3id.org/revelateur/def#> PREFIX skos: <http://www.w3.org/2004/02/skos/core#> ";

    @LocalServerPort
    int port;
    @Autowired
    Recommender recommender;

    /** The time of a query is limited, and the first reads the whole graph. */
    @BeforeEach
    void read() {
        recommender.recommend(Request.of("mobilite/sans-voiture", "48"));
    }

    @Test
    void giveTheRankingThatTheApiGives() throws Exception {
        var rows = rows("SELECT ?solution ?score ?rank { (?solution ?score ?rank) rev:recommendedFor (<need/mobilite/sans-voiture> <territory/48> 10) } ORDER BY ?rank");

        var items = recommender.recommend(Request.of("mobilite/sans-voiture", "48")).items();
        assertThat(rows).hasSize(10);
        for (int i = 0; i < items.size(); i++) {
            assertThat(rows.get(i)[0]).isEqualTo(items.get(i).solution().iri());
            assertThat(Double.parseDouble(rows.get(i)[1])).isEqualTo(items.get(i).score());
            assertThat(rows.get(i)[2]).isEqualTo(Integer.toString(i + 1));
        }
    }

    @Test
    void giveTheFactorsThatMakeUpAScore() throws Exception {
        var rows = rows("SELECT ?score (SUM(?part) AS ?sum) { (?solution ?score) rev:recommendedFor ('services/acces-soins' '48' 5 'include') . "
                + "(?factor ?part) rev:reasonsFor (?solution 'services/acces-soins' '48') } GROUP BY ?solution ?score");

        assertThat(rows).hasSize(5).allSatisfy(row -> assertThat(Double.parseDouble(row[1])).isCloseTo(Double.parseDouble(row[0]), within(1e-6)));
    }

    @Test
    void workInsideAnyQuery() throws Exception {
        var rows = rows("SELECT ?name (COUNT(?solution) AS ?n) { VALUES ?territory { <territory/48> <territory/11> } ?need skos:broader <theme/mobilite> . "
                + "?solution a rev:Solution . ?solution rev:recommendedFor (?need ?territory 3) . ?territory skos:prefLabel ?name } GROUP BY ?name ORDER BY ?name");

        assertThat(rows).extracting(row -> row[0]).containsExactly("Aude", "Lozère");
    }

    @Test
    void understandASentence() throws Exception {
        assertThat(rows("SELECT ?solution { ?solution rev:recommendedFor ('plus de médecin à Langogne' '' 3) }")).hasSize(3);
    }

    @Test
    void findNothingForWhatDoesNotExist() throws Exception {
        assertThat(rows("SELECT ?solution { ?solution rev:recommendedFor (<need/none> <territory/48> 3) }")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "SELECT * { ?solution rev:recommendedFor <need/mobilite/sans-voiture> }",
        "SELECT * { ?solution rev:recommendedFor (<need/mobilite/sans-voiture> <territory/48> 'ten') }",
        "SELECT * { ?solution rev:recommendedFor (<need/mobilite/sans-voiture> <territory/48> 10 'perhaps') }",
        "SELECT * { ?solution rev:recommendedFor (?need <territory/48>) }",
        "SELECT * { (?a ?b ?c ?d) rev:recommendedFor (<need/mobilite/sans-voiture> <territory/48>) }"})
    void sayHowTheyAreWritten(String query) throws Exception {
        var answer = ask(query);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("rev:recommendedFor (?need ?territory 10");
    }

    private List<String[]> rows(String query) throws Exception {
        return Arrays.stream(ask(query).body().strip().split("\r?\n")).skip(1).map(line -> line.split(",")).toList();
    }

    private HttpResponse<String> ask(String query) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/sparql?query=" + URLEncoder.encode(PREFIXES + query, StandardCharsets.UTF_8)))
                .header("Accept", "text/csv").build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString());
        }
    }
}
