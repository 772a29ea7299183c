package org.revelateur.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.revelateur.resource.Problem;
import org.revelateur.resource.Resources;

class QueryCatalogueTests {
    private final QueryFixture fixture = new QueryFixture();
    private final QueryCatalogue catalogue = fixture.catalogue;

    @AfterEach
    void close() {
        fixture.close();
    }

    private Node typed(String name, String value) {
        return catalogue.run("typed", Map.of(name, value)).rows().getFirst().get(name);
    }

    @Test
    void answersWithTheRowsInTheirOrder() {
        var answer = catalogue.run("solutions-of-need", Map.of("need", "mobilite/sans-voiture"));

        assertThat(answer.columns()).containsExactly("solution", "label", "need");
        assertThat(answer.rows()).extracting(row -> row.get("label").getLiteralLexicalForm()).containsExactly("Autostop; organisé", "=1+1", "Vélo \"partagé\"");
        assertThat(answer.rows().getFirst().get("need").getURI()).isEqualTo("https://w3id.org/revelateur/id/need/mobilite/sans-voiture");
        assertThat(answer.version()).isEqualTo(1);
    }

    @Test
    void setsLimitAndOffsetOnTheQuery() {
        var answer = catalogue.run("solutions-of-need", Map.of("need", "mobilite/sans-voiture", "limit", "1", "offset", "1"));

        assertThat(answer.rows()).extracting(row -> row.get("label").getLiteralLexicalForm()).containsExactly("=1+1");
    }

    @Test
    void pagesAlsoWhatDoesNotSaySo() {
        assertThat(catalogue.get("facts").parameters()).extracting(Parameter::name).containsExactly("limit", "offset");
        assertThat(catalogue.run("facts", Map.of("limit", "1", "offset", "2")).rows()).singleElement()
                .extracting(row -> row.get("label").getLiteralLexicalForm()).isEqualTo("Vélo \"partagé\"");
    }

    @Test
    void letsNoQueryInBesideTooManyLongOnes() {
        try (var crowded = new QueryFixture(QueryFixture.FILES, Duration.ofSeconds(10), 100, 0)) {
            var busy = catchThrowableOfType(TooBusy.class, () -> crowded.catalogue.run("facts", Map.of()));

            assertThat(busy.status().value()).isEqualTo(503);
            assertThat(busy.headers().getFirst("Retry-After")).isEqualTo("5");
        }
    }

    @Test
    void cutsAtTheMostRowsThatAnAnswerMayHave() {
        try (var bounded = new QueryFixture(QueryFixture.FILES, Duration.ofSeconds(10), 2)) {
            assertThat(bounded.catalogue.run("solutions-of-need", Map.of("need", "mobilite/sans-voiture")).rows()).hasSize(2);
            assertThat(bounded.catalogue.run("describe-need", Map.of("need", "mobilite/sans-voiture")).rows()).hasSize(2);
        }
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {
            "`\"} UNION { ?s ?p ?o } #`", "`' ; DROP ALL ; '`", "`}}}}`", "`?flag`", "`<urn:x>`", "`\\\"`", "`${7*7}`"})
    void keepsATextATerm(String text) {
        assertThat(typed("text", text)).isEqualTo(NodeFactory.createLiteralString(text));
    }

    @Test
    void bindsEachTypeAsItsTerm() {
        assertThat(typed("iri", "https://example.org/é")).isEqualTo(NodeFactory.createURI("https://example.org/é"));
        assertThat(typed("integer", "+007")).isEqualTo(NodeFactory.createLiteralDT("7", XSDDatatype.XSDinteger));
        assertThat(typed("decimal", "-1.50")).isEqualTo(NodeFactory.createLiteralDT("-1.50", XSDDatatype.XSDdecimal));
        assertThat(typed("flag", "1")).isEqualTo(NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean));
        assertThat(typed("level", "departement").getURI()).isEqualTo("https://w3id.org/revelateur/def#Departement");
        assertThat(typed("today", "2020-02-29")).isEqualTo(NodeFactory.createLiteralDT("2020-02-29", XSDDatatype.XSDdate));
        assertThat(typed("territory", "48").getURI()).isEqualTo("https://w3id.org/revelateur/id/territory/48");
    }

    @Test
    void takesTodayFromTheClockInFrance() {
        assertThat(catalogue.run("typed", Map.of()).rows().getFirst().get("today").getLiteralLexicalForm()).isEqualTo("2027-01-01");
    }

    @Test
    void leavesAnOptionalParameterUnboundThatIsAbsentOrBlank() {
        var row = catalogue.run("typed", Map.of("territory", " ")).rows().getFirst();

        assertThat(row).doesNotContainKey("territory");
        assertThat(row.get("given").getLiteralLexicalForm()).isEqualTo("false");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "solutions-of-need|need=mobilite/sans-voitur|404|mobilite/sans-voiture (Se déplacer sans voiture)",
            "solutions-of-need|ned=x|400|paramètres connus : need, lang, limit, offset, format, timeout",
            "solutions-of-need|need=mobilite/sans-voiture&limit=101|400|un nombre entier, au moins 1, au plus 100, par exemple 20",
            "solutions-of-need|need=mobilite/sans-voiture&limit=-1|400|« limit »", "solutions-of-need|need=mobilite/sans-voiture&limit=0|400|au moins 1",
            "facts|limit=1000000000|400|au plus 100000", "facts|limit=0|400|« limit »", "facts|offset=-1|400|« offset »", "any-solution|limit=1|400|« limit »",
            "solutions-of-need|need=mobilite/sans-voiture&limit=1e3|400|« limit »",
            "solutions-of-need|need=mobilite/sans-voiture&lang=f\"|400|« lang »",
            "solutions-of-need|lang=fr|400|Il manque le paramètre « need » : un besoin, par exemple mobilite/sans-voiture.",
            "typed|integer=0|400|au moins 1", "typed|integer=99999999999999999999|400|« integer »", "typed|decimal=1,5|400|point décimal",
            "typed|flag=oui|400|true ou false", "typed|level=canton|400|region, departement, epci, commune",
            "typed|today=29/02/2020|400|AAAA-MM-JJ", "typed|iri=relatif|400|un IRI absolu", "typed|territory=lozere|404|48 (Lozère)",
            "solution-of-need|need=x|404|solutions-of-need"})
    void saysWhatIsWrongWithARequest(String query, String parameters, int status, String detail) {
        var given = Stream.of(parameters.split("&")).map(pair -> pair.split("=")).collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));

        var problem = catchThrowableOfType(Problem.class, () -> catalogue.run(query, given));

        assertThat(problem.status().value()).isEqualTo(status);
        assertThat(problem.detail("fr")).contains(detail);
    }

    @Test
    void stopsAQueryThatTakesTooLong() {
        try (var hasty = new QueryFixture(QueryFixture.FILES, Duration.ofMillis(100), 100)) {
            var problem = catchThrowableOfType(QueryTimedOut.class, () -> hasty.catalogue.run("endless", Map.of()));

            assertThat(problem.detail("fr")).contains("0,1 s").contains("Restreignez-la");
        }
    }

    @Test
    void answersYesOrNo() {
        assertThat(catalogue.run("any-solution", Map.of("need", "mobilite/sans-voiture")).verdict()).isTrue();
        assertThat(catalogue.run("any-solution", Map.of("need", "commerce/dernier-commerce")).verdict()).isFalse();
    }

    @Test
    void readsADirectory(@TempDir Path directory) throws IOException {
        Files.createDirectory(directory.resolve("trust"));
        Files.writeString(directory.resolve("trust/any.rq"), "#+ summary: Quelque chose ?\nASK { ?s ?p ?o }");

        var read = QueryCatalogue.of(directory, fixture.store);

        assertThat(read.all()).extracting(NamedQuery::name).containsExactly("any");
        assertThat(read.find("any").orElseThrow().group()).isEqualTo("trust");
    }

    @Test
    void refusesTwoQueriesOfOneName() {
        var files = new TreeMap<>(Map.of("a/same.rq", "#+ summary: x\nASK {}", "b/same.rq", "#+ summary: x\nASK {}"));

        assertThatThrownBy(() -> new QueryCatalogue(files, new Resources(fixture.store),
                QueryRunner.usual(fixture.store), Clock.systemUTC())).isInstanceOf(BadQueryFile.class).hasMessageStartingWith("b/same.rq");
    }
}
