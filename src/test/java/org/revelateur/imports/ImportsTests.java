package org.revelateur.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.revelateur.ShippedServer;
import org.revelateur.TestClient;
import org.springframework.beans.factory.annotation.Value;
import tools.jackson.databind.JsonNode;

/** Files in the formats that people and providers write them in; what they say is made up, but for the codes of places. */
@ShippedServer
class ImportsTests {
    private static final String SOLUTION = """
            identifiant;nom;resume;nature;besoins;presente_dans;annee_debut;sources
            essai-invente;"Essai inventé";"Une solution inventée.";citoyenne;mobilite/sans-voiture|lien-social/convivialite;48;2020;https://essai.example.org/page
            """;

    @Value("${local.server.port}")
    int port;
    TestClient client;
    long before;

    @BeforeEach
    void connect() {
        client = new TestClient(port);
        before = version();
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

    private HttpResponse<String> take(String kind, String content, String... parameters) {
        return client.post("/api/imports/" + kind + "?" + String.join("&", parameters), content, TestClient.asEditor());
    }

    private JsonNode taken(String kind, String content, String... parameters) {
        var answer = take(kind, content, parameters);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return TestClient.json(answer);
    }

    private static String file(String name) {
        try (var in = ImportsTests.class.getResourceAsStream("/imports/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean ask(String pattern) {
        return client.query("""
                PREFIX dcterms: <http://purl.org/dc/terms/> PREFIX geo: <http://www.opengis.net/ont/geosparql#> PREFIX rev: <https://w3id.org/revelateur/def#>
                PREFIX schema: <https://schema.org/> PREFIX skos: <http://www.w3.org/2004/02/skos/core#> PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> BASE <https://w3id.org/revelateur/id/>
                ASK { %s }""".formatted(pattern), "application/sparql-results+json").body().contains("true");
    }

    @Test
    void takesATableWithItsSourcesAndRanksAndMarksItForReview() {
        var report = taken("solutions", SOLUTION);

        assertThat(report.path("added").asInt()).isEqualTo(1);
        assertThat(ask("""
                <solution/essai-invente> a rev:Solution ; skos:prefLabel "Essai inventé"@fr ; rev:startYear "2020"^^xsd:gYear ; rev:needsReview true ; rev:presentIn <territory/48> ;
                  dcterms:source <https://essai.example.org/page> ; rev:status <status/inconnu> . <https://essai.example.org/page> a rev:Source .
                ?answer rev:solution <solution/essai-invente> ; rev:need <need/lien-social/convivialite> ; rev:rank 2""")).isTrue();
    }

    @Test
    void changesNothingTheSecondTimeAndKeepsAReview() {
        taken("solutions", SOLUTION);
        client.update("""
                PREFIX rev: <https://w3id.org/revelateur/def#> WITH <https://w3id.org/revelateur/graph/solutions>
                DELETE { ?s rev:needsReview true } INSERT { ?s rev:needsReview false } WHERE { BIND (<https://w3id.org/revelateur/id/solution/essai-invente> AS ?s) }""");
        long reviewed = version();

        var report = taken("solutions", SOLUTION);

        assertThat(report.path("same").asInt()).isEqualTo(1);
        assertThat(version()).isEqualTo(reviewed);
    }

    @Test
    void replacesWhatALaterFileSaysOtherwise() {
        taken("solutions", SOLUTION);

        var report = taken("solutions", SOLUTION.replace("2020", "2021").replace("mobilite/sans-voiture|lien-social/convivialite", "lien-social/convivialite"));

        assertThat(report.path("changed").asInt()).isEqualTo(1);
        assertThat(ask("<solution/essai-invente> rev:startYear \"2021\"^^xsd:gYear ; rev:answersNeed ?need FILTER NOT EXISTS { <solution/essai-invente> rev:answersNeed <need/mobilite/sans-voiture> }")).isTrue();
        assertThat(ask("<answer/essai-invente/1> rev:need <need/lien-social/convivialite>")).isTrue();
        assertThat(ask("<answer/essai-invente/2> ?p ?o")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {
        "mobilite/sans-voiture ~ mobilite/sans-voitur ~ besoins ~ mobilite/sans-voiture",
        "2020 ~ vingt ~ annee_debut ~ année en quatre chiffres",
        "citoyenne ~ citoyen ~ nature ~ citoyenne",
        "essai-invente ~ essai inventé ~ identifiant ~ essai-invente",
        "https://essai.example.org/page ~ une page ~ sources ~ http(s)",
        "\"Essai inventé\" ~ '' ~ nom ~ obligatoire"})
    void saysByLineAndColumnWhatToDoAndTakesNothing(String right, String wrong, String column, String advice) {
        var answer = take("solutions", SOLUTION.replace(right, wrong));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(TestClient.json(answer).path("notices")).isNotEmpty().anySatisfy(notice -> {
            assertThat(notice.path("line").asInt()).isEqualTo(2);
            assertThat(notice.path("column").asString()).isEqualTo(column);
            assertThat(notice.path("message").asString()).contains(advice);
        });
        assertThat(version()).isEqualTo(before);
    }

    @Test
    void saysInADryRunWhatTheShapesWouldRefuseAndWritesNothing() {
        var report = taken("structures", """
                nom,resume,nature,territoires,sources,offre_nom,offre_type,offre_montant_min,offre_montant_max
                Structure inventée,Inventée pour l'essai.,reseau,48,https://essai.example.org/,Prêt inventé,pret,"1 000,50",900
                """, "dry-run=true", "lang=en");

        assertThat(report.path("taken").asBoolean()).isFalse();
        assertThat(report.path("notices").path(0).path("line").asInt()).isEqualTo(2);
        assertThat(report.path("notices").path(0).path("message").asString()).contains("structure-inventee-pret-invente").doesNotContain("montant");
        assertThat(version()).isEqualTo(before);
    }

    @Test
    void namesColumnsThatItDoesNotKnowAndThatItLacks() {
        var answer = take("observations", "indicateur,territoire,an,valeur,sources\npopulation,48,2023,1,https://essai.example.org/\n");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("colonne inconnue", "cette colonne manque", "annee");
    }

    @Test
    void takesAWorkbookAsItTakesCsv() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "essai", null)) {
            var sheet = book.newWorksheet("observations");
            String[][] cells = {{"indicateur", "territoire", "annee", "valeur", "sources"}, {"population", "48095", "1901", "12,5", "https://essai.example.org/"}};
            for (int row = 0; row < 2; row++) {
                for (int column = 0; column < 5; column++) {
                    sheet.value(row, column, cells[row][column]);
                }
            }
        }

        var answer = client.send("POST", "/api/imports/observations", out.toByteArray(), TestClient.asEditor());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(ask("<observation/population-48095-1901> rev:value 12.5 ; rev:territory <territory/48095>")).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Table.class)
    void offersATemplateWithEveryColumn(Table table) throws IOException {
        var names = table.columns().stream().map(Column::name).toList();

        assertThat(client.get("/api/imports/" + table.id() + ".csv").body().strip()).isEqualTo("\uFEFF" + String.join(";", names));
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(client.bytes("/api/imports/" + table.id() + ".xlsx").body()))) {
            assertThat(book.getFirstSheet().read().getFirst().stream().map(cell -> cell.getText())).containsExactlyElementsOf(names);
            assertThat(book.getSheet(1).orElseThrow().read()).hasSameSizeAs(names);
        }
    }

    @Test
    void readsAidesTerritoiresIntoOffersOfTheirFunders() {
        var report = taken("aides-territoires", file("aides-territoires.json"));

        assertThat(report.path("added").asInt()).isEqualTo(2);
        assertThat(report.path("notices").path(0).path("message").asString()).contains("Aide inventée d'ailleurs", "périmètre");
        assertThat(ask("""
                <offer/at-9901-aide-inventee-au-transport> rev:offeredBy <actor/at-financeur-invente-48> ; rev:offerType <offer-type/subvention> ; schema:validThrough "2030-12-31"^^xsd:date ;
                  rev:stage <stage/emergence>, <stage/lancement> ; rev:beneficiary "Commune"@fr ; rev:conditions "Toute commune inventée."@fr ; rev:needsReview true .
                <actor/at-financeur-invente-48> rev:covers <territory/48>""")).isTrue();
        assertThat(taken("aides-territoires", file("aides-territoires.json")).path("same").asInt()).isEqualTo(2);
    }

    @Test
    void readsAMapOfInitiativesWithoutPeoplesAddresses() {
        var report = taken("gogocarto", file("gogocarto.json"), "need=mobilite/sans-voiture");

        assertThat(report.path("added").asInt()).isEqualTo(1);
        assertThat(ask("<solution/gogocarto-garage-invente-de-mende-mende> rev:answersNeed <need/mobilite/sans-voiture> ; rev:presentIn <territory/48> ; rev:needsReview true")).isTrue();
        assertThat(ask("?s ?p ?o FILTER (isLiteral(?o) && (CONTAINS(STR(?o), '0123456789') || CONTAINS(STR(?o), 'personne@example.org')))")).isFalse();
    }

    @Test
    void readsStructuresOfDataInclusion() {
        var report = taken("data-inclusion", file("data-inclusion.json"));

        assertThat(report.path("added").asInt()).isEqualTo(1);
        assertThat(ask("<actor/di-source-inventee-1> rev:seat <territory/48095> ; rev:covers <territory/48> ; rev:kind <structure-kind/accompagnement>")).isTrue();
    }

    @Test
    void readsInseesVariablesIntoObservationsOfTheirYear() {
        var report = taken("insee", file("insee.csv"), "source=https://insee.example.org/dossier");

        assertThat(report.path("notices").path(0).path("message").asString()).contains("99999");
        assertThat(ask("<observation/population-48095-2021> rev:value 12000.5 . <observation/population-48095-2015> rev:value 11900.0 . <observation/taux_chomage_rp-48095-2021> rev:value 10.0")).isTrue();
        assertThat(ask("<observation/taux_logements_vacants-48095-2021> ?p ?o")).isFalse();
    }

    @Test
    void takesOfficialOutlinesInThePlaceOfDerivedOnes() {
        var report = taken("geo-api", file("communes.geojson"));

        assertThat(report.path("changed").asInt()).as(report.toString()).isPositive();
        assertThat(report.path("notices")).hasSize(1);
        assertThat(ask("<territory/48095> geo:hasDefaultGeometry/geo:asWKT ?wkt FILTER (STRSTARTS(STR(?wkt), 'POLYGON((3.4 44.5'))")).isTrue();
        assertThat(ask("<territory/48095> geo:hasDefaultGeometry <territory/48095/shape>")).isFalse();
    }

    @Test
    void letsEditorsOnly() {
        assertThat(client.post("/api/imports/solutions", SOLUTION).statusCode()).isEqualTo(401);
    }

    @Test
    void saysWhatCanBeImported() {
        assertThat(take("chansons", "x").body()).contains("solutions", "geo-api");
        assertThat(client.json("/api/imports?lang=en")).hasSize(10).anySatisfy(kind -> assertThat(kind.path("columns").path(1).path("description").asString()).contains("Name of the solution", "required"));
    }
}
