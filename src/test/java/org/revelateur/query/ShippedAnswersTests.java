package org.revelateur.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.revelateur.vocab.Iris;

/** A few answers on the shipped facts, checked by hand in the tables they come from. */
class ShippedAnswersTests {
    private final QueryCatalogue catalogue = ShippedGraph.get().catalogue();

    @Test
    void listsTheNeedsOfLozereAndOfWhatItContains() {
        var needs = rows("needs-of-territory", Map.of("territory", "48"));

        assertThat(column(needs, "relation")).hasSize(25).containsOnly("here", "within");
        assertThat(column(needs, "relation")).filteredOn("here"::equals).hasSize(21);
        assertThat(column(needs, "place")).contains(territory("petr-sud-lozere"), territory("petr-pays-du-gevaudan-lozere"));
    }

    @Test
    void keepsTheEmergentNeedsOfLozereApart() {
        var needs = rows("needs-of-territory", Map.of("territory", "48", "horizon", "emergent"));

        assertThat(column(needs, "territorialNeed")).containsExactlyInAnyOrder(Iris.thing("territorial-need", "48-environnement-adaptation-climat"),
                Iris.thing("territorial-need", "48-tiers-lieux-travail-partage"), Iris.thing("territorial-need", "48-vieillir-maintien-domicile"));
    }

    @Test
    void tellsWhereANeedIsDocumented() {
        var territories = rows("territories-of-need", Map.of("need", "mobilite/sans-voiture"));

        assertThat(column(territories, "territory")).containsExactlyInAnyOrder(territory("11"), territory("200035129"), territory("48"), territory("66"));
    }

    @Test
    void comparesThePovertyOfLozereWithItsRegionAndMetropolitanFrance() {
        var profile = rows("indicator-profile", Map.of("territory", "48"));

        var poverty = row(profile, "indicator", Iris.thing("indicator", "taux_pauvrete"));
        assertThat(List.of(text(poverty, "year"), text(poverty, "value"), text(poverty, "regionValue"), text(poverty, "franceValue")))
                .containsExactly("2020", "14.9", "16.8", "14.4");
        assertThat(List.of(text(poverty, "gapToRegion"), text(poverty, "gapToFrance"))).containsExactly("-1.9", "0.5");
    }

    @Test
    void countsAGapAsBetterWhereMoreIsBetter() {
        var profile = rows("indicator-profile", Map.of("territory", "48"));

        var fibre = row(profile, "indicator", Iris.thing("indicator", "taux_fibre"));
        assertThat(List.of(text(fibre, "value"), text(fibre, "regionValue"), text(fibre, "franceValue"), text(fibre, "gapToFrance")))
                .containsExactly("85.2", "84.8", "82.7", "-2.5");
    }

    @Test
    void leavesTheGapOfAMereCountEmpty() {
        var profile = rows("indicator-profile", Map.of("territory", "48"));

        var population = row(profile, "indicator", Iris.thing("indicator", "population"));
        assertThat(population).containsKeys("value", "franceValue").doesNotContainKeys("gapToRegion", "gapToFrance");
    }

    @Test
    void findsTheTwinsOfLozereInTheMountainsOfTheCentre() {
        var twins = rows("twin-territories", Map.of("territory", "48", "limit", "5"));

        assertThat(column(twins, "twin")).contains(territory("12"), territory("15"), territory("19")).doesNotContain(territory("48"));
        assertThat(twins).allSatisfy(twin -> assertThat(text(twin, "indicatorCount")).isEqualTo("10"));
    }

    @Test
    void comparesACommuneWithCommunesOnly() {
        var twins = rows("twin-territories", Map.of("territory", "48095"));

        assertThat(column(twins, "twin")).hasSize(10).allSatisfy(twin -> assertThat(twin).matches(".*/territory/\\d{5}"));
    }

    @Test
    void takesACommuneAsCoveredByWhatCoversItsDepartementItsRegionOrFrance() {
        var structures = rows("structures-of-territory", Map.of("territory", "48095"));

        assertThat(column(structures, "covered")).containsOnly(territory("48"), territory("R76"), territory("FR"));
        assertThat(column(structures, "structure").stream().distinct()).hasSize(27 + 33 + 42);
    }

    @Test
    void namesTheFourPagesBehindThousandCafes() {
        var sources = rows("sources-of", Map.of("resource", Iris.thing("solution", "1000-cafes")));

        assertThat(sources).hasSize(4);
        assertThat(text(sources.getFirst(), "title")).isEqualTo("1000 cafés contre les déserts ruraux"); // of the record and of its evidence
        assertThat(text(sources.getFirst(), "factCount")).isEqualTo("2");
    }

    @Test
    void ranksThePoorestDepartementFirst() {
        var ranking = rows("indicator-ranking", Map.of("indicator", "taux_pauvrete", "level", "departement"));

        assertThat(ranking).hasSize(98).isSortedAccordingTo(Comparator.comparing(row -> -Double.parseDouble(text(row, "value"))));
        assertThat(List.of(text(ranking.getFirst(), "territoryLabel"), text(ranking.getFirst(), "value"))).containsExactly("La Réunion", "35.6");
    }

    @Test
    void findsTheDocumentedNeedsOfLozereThatNothingThereAnswers() {
        var unanswered = rows("needs-without-solution", Map.of("territory", "48"));

        assertThat(column(unanswered, "need")).containsExactlyInAnyOrder(Iris.thing("need", "vieillir/maintien-domicile"), Iris.thing("need", "vieillir/alternatives-ehpad"),
                Iris.thing("need", "commerce/commerce-itinerant"), Iris.thing("need", "habitat/habitat-vacant-indigne"));
    }

    @Test
    void crossesEveryNeedWithEveryTerritoryOfTheProgramme() {
        assertThat(rows("solution-coverage", Map.of())).hasSize(50 * 5);
        assertThat(rows("solution-coverage", Map.of("level", "epci", "limit", "5000"))).hasSize(50 * 64);
    }

    @Test
    void findsWhatWasBornInMendeAtNoDistance() {
        var near = rows("solutions-near", Map.of("commune", "48095", "km", "1"));

        assertThat(column(near, "link")).hasSize(6).containsOnly("origin");
    }

    @Test
    void namesTheRelaysSupportsAndMagistratesOfTheProgramme() {
        var relays = rows("communication-relays", Map.of());
        var magistrates = rows("enquiry-roles", Map.of()).stream().filter(row -> text(row, "role").equals(Iris.thing("inquiry-role", "juge-d-instruction"))).toList();

        assertThat(relays).filteredOn(row -> row.containsKey("relay")).hasSize(13);
        assertThat(relays).filteredOn(row -> !row.containsKey("relay")).hasSize(7);
        assertThat(column(magistrates, "actor")).containsExactlyInAnyOrder(Iris.thing("actor", "alter-incub"), Iris.thing("actor", "region-occitanie"));
    }

    @Test
    void listsTenObjectivesAndSevenOutcomes() {
        var items = column(rows("programme-outcomes", Map.of()), "item").stream().distinct().toList();

        assertThat(items).filteredOn(item -> item.startsWith(Iris.thing("objective", ""))).hasSize(10);
        assertThat(items).filteredOn(item -> item.startsWith(Iris.thing("outcome", ""))).hasSize(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"workshop-priorities", "workshop-inspiring-solutions", "workshop-contributions"})
    void knowsNothingOfWhatParticipantsSaidIn2021(String query) {
        assertThat(rows(query, Map.of("workshop", "2021"))).isEmpty();
    }

    private List<Map<String, Node>> rows(String query, Map<String, String> parameters) {
        return catalogue.run(query, parameters).rows();
    }

    private static Map<String, Node> row(List<Map<String, Node>> rows, String column, String value) {
        return rows.stream().filter(row -> text(row, column).equals(value)).findFirst().orElseThrow();
    }

    private static List<String> column(List<Map<String, Node>> rows, String column) {
        return rows.stream().map(row -> text(row, column)).toList();
    }

    private static String text(Map<String, Node> row, String column) {
        var node = row.get(column);
        return node.isURI() ? node.getURI() : node.getLiteralLexicalForm();
    }

    private static String territory(String code) {
        return Iris.thing("territory", code);
    }
}
