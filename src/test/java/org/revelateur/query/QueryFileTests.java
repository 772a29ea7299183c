package org.revelateur.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryFileTests {
    private static final String HEADER = "#+ summary: Une question\n";

    private static NamedQuery read(String text) {
        return QueryFile.read("group/name.rq", text);
    }

    @Test
    void readsTheHeader() {
        var query = read("""
                #+ summary: Solutions
                #+ summary-en: Solutions in English
                #+ description: Toutes
                #+ users: [analyst, facilitator]
                #+ params:
                #+   need: {type: need, label: besoin, label-en: need, example: mobilite/sans-voiture}
                #+   limit: {type: integer, default: 20, max: 100}
                SELECT ?s WHERE { ?s ?p ?need }
                """);

        assertThat(query.summary("en")).isEqualTo("Solutions in English");
        assertThat(query.description("en")).isEqualTo("Toutes");
        assertThat(query.users()).containsExactly("analyst", "facilitator");
        assertThat(query.parameter("need").orElseThrow().label("fr")).isEqualTo("besoin");
        assertThat(query.parameter("limit").orElseThrow().type()).isEqualTo(ParameterType.LIMIT);
        assertThat(query.parameter("limit").orElseThrow().max()).contains(new BigDecimal(100));
        assertThat(query.sparql()).isEqualTo("SELECT ?s WHERE { ?s ?p ?need }\n");
    }

    @Test
    void keepsACodeAsItIsWritten() {
        var query = read(HEADER + "#+ params:\n#+   territory: {type: territory, example: 01}\nSELECT ?s WHERE { ?s ?p ?territory }");

        assertThat(query.parameters().getFirst().example()).contains("01");
    }

    @Test
    void bindsALimitThatIsAVariableOfTheQuery() {
        var query = read(HEADER + "#+ params:\n#+   limit: {type: integer, default: 5}\nSELECT ?s WHERE { ?s <urn:p> ?limit }");

        assertThat(query.parameters().getFirst().type()).isEqualTo(ParameterType.INTEGER);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "SELECT * WHERE { ?s ?p ?o }|has no header",
            "#+ summary: x: y: z~SELECT * WHERE { ?s ?p ?o }|not YAML",
            "#+ summary-en: x~SELECT * WHERE { ?s ?p ?o }|no summary",
            "#+ summary: x~#+ sumary: y~SELECT * WHERE { ?s ?p ?o }|'sumary'",
            "#+ summary: x~SELECT * WHERE { ?s ?p }|not a SPARQL 1.1 query",
            "#+ summary: x~INSERT DATA { <urn:a> <urn:b> <urn:c> }|not a SPARQL 1.1 query",
            "#+ summary: x~DESCRIBE <urn:a>|expected SELECT, ASK or CONSTRUCT",
            "#+ summary: x~SELECT * FROM <http://x/> WHERE { ?s ?p ?o }|FROM is not allowed",
            "#+ summary: x~SELECT * WHERE { SERVICE <http://localhost/> { ?s ?p ?o } }|SERVICE is not allowed",
            "#+ summary: x~SELECT * WHERE { ?s ?p ?o FILTER EXISTS { { SELECT ?s { SERVICE <http://x/> { ?s ?p ?o } } } } }|SERVICE is not allowed",
            "#+ summary: x~#+ params:~#+   need: {type: need, example: a/b}~SELECT * WHERE { ?s ?p ?o }|'need' is no variable",
            "#+ summary: x~#+ params:~#+   o: {type: besoin, example: a/b}~SELECT * WHERE { ?s ?p ?o }|unknown type 'besoin'",
            "#+ summary: x~#+ params:~#+   o: {type: need}~SELECT * WHERE { ?s ?p ?o }|neither an example nor a default",
            "#+ summary: x~#+ params:~#+   o: {example: a/b}~SELECT * WHERE { ?s ?p ?o }|no type",
            "#+ summary: x~#+ params:~#+   o: {type: string, exemple: b}~SELECT * WHERE { ?s ?p ?o }|'exemple'",
            "#+ summary: x~#+ params:~#+   format: {type: string, default: b}~SELECT * WHERE { ?s ?p ?format }|cannot name a parameter",
            "#+ summary: x~#+ params:~#+   o: {type: string, default: b}~SELECT * WHERE { ?s ?p ?x BIND (1 AS ?o) }|cannot be set by AS",
            "#+ summary: x~SELECT ?s (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY ?s HAVING (COUNT(*) > 1) (COUNT(*) < 3)|one HAVING"})
    void refusesAFileThatCouldNotBeServed(String text, String reason) {
        assertThatThrownBy(() -> read(text.replace('~', '\n'))).isInstanceOf(BadQueryFile.class)
                .hasMessageStartingWith("group/name.rq").hasMessageContaining(reason);
    }

    @Test
    void refusesANameThatIsNoAddress() {
        assertThatThrownBy(() -> QueryFile.read("Nom.rq", HEADER + "ASK {}")).isInstanceOf(BadQueryFile.class).hasMessageContaining("{group}/{name}.rq");
    }
}
