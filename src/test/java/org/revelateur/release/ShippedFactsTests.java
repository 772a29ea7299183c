package org.revelateur.release;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.validation.Severity;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.revelateur.graph.GraphStore;

/** What this build ships: all of it conforms, and there is as much of it as the tables held. */
class ShippedFactsTests {
    private static GraphStore store;

    @BeforeAll
    static void load() {
        store = GraphStore.inMemory(RDFParser.source("ontology/shapes.ttl").toGraph(), event -> { });
        new Upgrade(store).to(Release.shipped()); // refused whole if one shape did not hold
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @ParameterizedTest
    @CsvSource({"Commune,1502", "Epci,64", "Departement,101", "Region,18", "Country,2", "Theme,10", "Need,50", "TerritorialNeed,92", "Solution,331",
            "Actor,151", "Offer,237", "Classification,5754", "Indicator,58"})
    void holdsAsManyAsTheTables(String type, long count) {
        assertThat(count("SELECT (COUNT(DISTINCT ?x) AS ?n) { ?x a rev:%s }".formatted(type))).isEqualTo(count);
    }

    @Test
    void holdsEveryObservation() {
        // 9,832 of the table and what the table of all départements adds
        assertThat(count("SELECT (COUNT(?x) AS ?n) { ?x a qb:Observation }")).isEqualTo(9832 + 1053);
    }

    @Test
    void holdsEveryPieceOfEvidence() {
        assertThat(count("SELECT (COUNT(?x) AS ?n) { ?x a rev:Evidence }")).isEqualTo(515 + 175);
    }

    @Test
    void keepsTheMarksOfWhatIsUncertain() {
        assertThat(count("SELECT (COUNT(?x) AS ?n) { ?x a rev:Solution ; rev:needsReview true }")).isEqualTo(81);
        assertThat(count("SELECT (COUNT(?x) AS ?n) { ?x a rev:Actor ; rev:needsReview true }")).isEqualTo(12);
        assertThat(count("SELECT (COUNT(DISTINCT ?x) AS ?n) { ?x a rev:Source ; rev:copy true }")).isPositive();
    }

    @Test
    void givesEachNeedTenWaysToSayIt() {
        assertThat(count("""
                SELECT (COUNT(?need) AS ?n) { { SELECT ?need (COUNT(?label) AS ?labels) { ?need a rev:Need ; skos:altLabel|skos:hiddenLabel ?label .
                  FILTER (lang(?label) = "fr") } GROUP BY ?need } FILTER (?labels >= 10) }""")).isEqualTo(50);
    }

    @Test
    void namesASourceForEveryFact() {
        assertThat(count("""
                SELECT (COUNT(DISTINCT ?fact) AS ?n) { VALUES ?type { rev:Territory rev:Classification qb:Observation rev:TerritorialNeed rev:Solution rev:Evidence rev:Actor rev:Offer }
                  ?fact a ?type FILTER NOT EXISTS { ?fact dcterms:source ?source . ?source a rev:Source } }""")).isZero();
    }

    @Test
    void leavesNoThingUndescribed() {
        assertThat(count("""
                SELECT (COUNT(?thing) AS ?n) { { SELECT DISTINCT ?thing { ?s ?p ?thing FILTER (isIRI(?thing) && strstarts(str(?thing), "https://w3id.org/revelateur/id/")) } }
                  FILTER NOT EXISTS { ?thing a ?type } }""")).isZero();
    }

    @Test
    void describesEachGraphWithTitleLicenceAndDate() {
        assertThat(count("""
                SELECT (COUNT(?g) AS ?n) { { SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } } }
                  FILTER NOT EXISTS { ?g a dcat:Dataset ; dcterms:title ?title ; dcterms:license ?licence ; dcterms:issued ?date } }""")).isZero();
    }

    @Test
    void keepsTheRulesOfItsOwnOntology() {
        ValidationReport report = ShaclValidator.get().validate(RDFParser.source("ontology/style.ttl").toGraph(), RDFParser.source("ontology/core.ttl").toGraph());

        assertThat(report.getEntries()).extracting(entry -> entry.focusNode() + " " + entry.message()).isEmpty();
    }

    @Test
    void tellsByTheQualityRulesWhatIsThinWithoutCallingItAnError() {
        var quality = RDFParser.source("ontology/quality.ttl").toGraph();

        ValidationReport report = store.read(dataset -> ShaclValidator.get().validate(quality, dataset.getUnionGraph()));

        assertThat(report.getEntries()).isNotEmpty().noneMatch(entry -> entry.severity() == Severity.Violation);
        assertThat(report.getEntries()).filteredOn(entry -> entry.message().contains("vérifier")).isNotEmpty();
    }

    @Test
    void usesOnlyTermsThatTheOntologyDefines() {
        assertThat(count("""
                SELECT (COUNT(?term) AS ?n) { { SELECT DISTINCT ?term { { ?s ?term ?o } UNION { ?s a ?term } } }
                  FILTER (strstarts(str(?term), "https://w3id.org/revelateur/def#")) FILTER NOT EXISTS { ?term a ?kind } }""")).isZero();
    }

    private static long count(String query) {
        return store.read(dataset -> {
            try (var exec = QueryExec.dataset(dataset).query(QueryFactory.create(PREFIXES + query)).build()) {
                return ((Number) exec.select().next().get("n").getLiteralValue()).longValue();
            }
        });
    }

    private static final String PREFIXES = org.revelateur.vocab.Prefixes.ALL.entrySet().stream()
            .map(prefix -> "PREFIX %s: <%s>\n".formatted(prefix.getKey(), prefix.getValue())).reduce("", String::concat);
}
