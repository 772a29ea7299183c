package org.revelateur.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.revelateur.TestClient.asEditor;
import static org.revelateur.TestClient.encode;
import static org.revelateur.sparql.ProtocolCase.get;
import static org.revelateur.sparql.ProtocolCase.post;

import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.revelateur.ShippedServer;
import org.revelateur.TestClient;
import org.revelateur.graph.GraphStore;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** SPARQL 1.1 Protocol, clause by clause, after the tests of the W3C; docs/sparql.md has the table for readers. */
@ShippedServer
class ProtocolTests {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String QUERY = "application/sparql-query";
    private static final String UPDATE = "application/sparql-update";
    private static final String GRAPHS = "https://w3id.org/revelateur/graph/";
    private static final String SOLUTIONS = encode(GRAPHS + "solutions");
    private static final String ACTORS = encode(GRAPHS + "actors");
    private static final String CAFES = "<https://w3id.org/revelateur/id/solution/1000-cafes>";
    private static final String SOLUTION = "<https://w3id.org/revelateur/def#Solution>";
    private static final String TRUE = "\"boolean\" : true";
    private static final String FALSE = "\"boolean\" : false";
    private static final String IN_DEFAULT = encode("ASK { " + CAFES + " a " + SOLUTION + " }");
    private static final String IN_NAMED = encode("ASK { GRAPH ?g { " + CAFES + " a " + SOLUTION + " } }");

    @Autowired
    GraphStore graph;
    private TestClient client;
    private long version;

    @BeforeEach
    void remember(@LocalServerPort int port) {
        client = new TestClient(port);
        version = graph.version();
    }

    @AfterEach
    void takeBackWhatTheTestWrote() {
        for (long made = graph.version(); made > version; made--) {
            graph.undo(made, "tests");
        }
    }

    // ---- 2.1 query operation

    static Stream<ProtocolCase> queries() {
        return Stream.of(
                get("2.1.1 query via GET", "/sparql?query=" + IN_DEFAULT, 200, TRUE),
                post("2.1.2 query via POST with URL-encoded parameters", "/sparql", FORM, "query=" + IN_DEFAULT, 200, TRUE),
                post("2.1.3 query via POST directly", "/sparql", QUERY, "ASK { " + CAFES + " ?p ?o }", 200, TRUE),
                post("2.1.3 query via POST directly, in UTF-8", "/sparql", QUERY + "; charset=UTF-8", "ASK { FILTER (strlen(\"œuf\") = 3) }", 200, TRUE),

                get("2.1.4 no dataset: the union of all graphs is the default graph", "/sparql?query=" + IN_DEFAULT, 200, TRUE),
                get("2.1.4 no dataset: all graphs are named graphs", "/sparql?query=" + IN_NAMED, 200, TRUE),
                get("2.1.4 one default graph", "/sparql?default-graph-uri=" + SOLUTIONS + "&query=" + IN_DEFAULT, 200, TRUE),
                get("2.1.4 another default graph", "/sparql?default-graph-uri=" + ACTORS + "&query=" + IN_DEFAULT, 200, FALSE),
                get("2.1.4 several default graphs are merged", "/sparql?default-graph-uri=" + ACTORS + "&default-graph-uri=" + SOLUTIONS + "&query=" + IN_DEFAULT, 200, TRUE),
                get("2.1.4 a default graph is no named graph", "/sparql?default-graph-uri=" + SOLUTIONS + "&query=" + IN_NAMED, 200, FALSE),
                get("2.1.4 a named graph", "/sparql?named-graph-uri=" + SOLUTIONS + "&query=" + IN_NAMED, 200, TRUE),
                get("2.1.4 another named graph", "/sparql?named-graph-uri=" + ACTORS + "&query=" + IN_NAMED, 200, FALSE),
                get("2.1.4 a named graph is no default graph", "/sparql?named-graph-uri=" + SOLUTIONS + "&query=" + IN_DEFAULT, 200, FALSE),
                get("2.1.4 default and named graphs", "/sparql?default-graph-uri=" + ACTORS + "&named-graph-uri=" + SOLUTIONS + "&query=" + IN_NAMED, 200, TRUE),
                get("2.1.4 a graph that is not there is empty", "/sparql?default-graph-uri=" + encode(GRAPHS + "none") + "&query=" + IN_DEFAULT, 200, FALSE),
                post("2.1.4 the dataset in a form", "/sparql", FORM, "default-graph-uri=" + ACTORS + "&query=" + IN_DEFAULT, 200, FALSE),
                post("2.1.4 the dataset beside a direct query", "/sparql?default-graph-uri=" + ACTORS, QUERY, "ASK { " + CAFES + " a " + SOLUTION + " }", 200, FALSE),
                get("2.1.4 FROM in the query", "/sparql?query=" + encode("ASK FROM <" + GRAPHS + "actors> { " + CAFES + " a " + SOLUTION + " }"), 200, FALSE),
                get("2.1.4 the protocol's dataset takes the place of the query's", "/sparql?default-graph-uri=" + SOLUTIONS + "&query="
                        + encode("ASK FROM <" + GRAPHS + "actors> { " + CAFES + " a " + SOLUTION + " }"), 200, TRUE),
                get("2.1.4 a graph is named by an absolute IRI", "/sparql?default-graph-uri=solutions&query=" + IN_DEFAULT, 400, "default-graph-uri"),
                get("2.1.4 a graph's IRI has no space", "/sparql?named-graph-uri=a%20b&query=" + IN_DEFAULT, 400, "named-graph-uri"),

                get("2.1.6 several queries", "/sparql?query=" + IN_DEFAULT + "&query=" + IN_NAMED, 400, "Multiple"),
                post("2.1.6 a form without a query", "/sparql", FORM, "q=" + IN_DEFAULT, 400, "query"),
                post("2.1.6 an empty query", "/sparql", QUERY, " ", 400, "line 1"),
                get("2.1.6 a query that does not parse", "/sparql?query=" + encode("ASK {\n  ?s ?p \n"), 400, "line 2, column"),
                post("2.1.6 a query of another type", "/sparql", "text/plain", "ASK {}", 415, "text/plain"),
                post("2.1.6 a query that is not in UTF-8", "/sparql", QUERY + "; charset=utf-16", "ASK {}", 415, "UTF-8"),
                new ProtocolCase("2.1.6 a query without a type", "POST", "/sparql", Map.of(), "ASK {}", 400, "query"),
                get("2.1.6 an update where queries are answered", "/sparql?query=" + encode("CLEAR ALL"), 400, "line 1"),
                post("2.1.6 an update posted where queries are answered", "/sparql", UPDATE, "CLEAR ALL", 415, UPDATE),
                get("2.1 the query is unreadable", "/sparql?query=%FF", 400, "UTF-8"),
                get("2.1 parameters that the protocol does not know are passed over", "/sparql?_=1&query=" + IN_DEFAULT, 200, TRUE));
    }

    @ParameterizedTest
    @MethodSource("queries")
    void answersAQuery(ProtocolCase clause) {
        var response = clause.with("Accept", "application/sparql-results+json").ask(client);

        assertThat(response.statusCode()).as(response.body()).isEqualTo(clause.status());
        assertThat(response.body()).contains(clause.answer());
        assertThat(response.headers().firstValue("X-Result-Limit")).hasValue("100000");
    }

    @ParameterizedTest(name = "2.1.5 {0} for {1}")
    @CsvSource(delimiter = '|', value = {
        "SELECT | application/sparql-results+json | application/sparql-results+json",
        "SELECT | application/sparql-results+xml | application/sparql-results+xml",
        "SELECT | application/json | application/json",
        "SELECT | text/csv | text/csv",
        "SELECT | text/tab-separated-values | text/tab-separated-values",
        "SELECT | text/csv;q=0.5, application/sparql-results+xml;q=0.8 | application/sparql-results+xml",
        "SELECT | image/png, */*;q=0.1 | application/sparql-results+json",
        "SELECT | application/sparql-results+json;q=0, */* | application/json",
        "SELECT | text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | application/xml",
        "ASK | application/sparql-results+xml | application/sparql-results+xml",
        "ASK | text/csv | text/csv",
        "CONSTRUCT | text/turtle | text/turtle",
        "CONSTRUCT | application/ld+json | application/ld+json",
        "CONSTRUCT | application/json | application/ld+json",
        "CONSTRUCT | application/n-triples | application/n-triples",
        "CONSTRUCT | application/rdf+xml | application/rdf+xml",
        "DESCRIBE | */* | text/turtle",
        "DESCRIBE | application/rdf+xml | application/rdf+xml"})
    void answersInTheFormatThatTheClientLikesBest(String form, String accept, String expected) {
        var response = client.query(question(form), accept);

        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith(expected);
        assertThat(response.headers().firstValue("Vary").orElse("")).containsIgnoringCase("accept");
        assertThat(response.body()).contains(form.equals("ASK") ? "true" : "1000 cafés");
    }

    @ParameterizedTest(name = "2.1.5 {0} for {1}")
    @CsvSource(delimiter = '|', value = {"SELECT | image/png", "ASK | text/turtle", "CONSTRUCT | text/csv", "DESCRIBE | application/sparql-results+json", "ASK | ;;", "ASK | */*;q=0"})
    void answersNothingThatTheClientCannotReadButTheListOfFormats(String form, String accept) {
        var response = client.query(question(form), accept);

        assertThat(response.statusCode()).isEqualTo(406);
        assertThat(response.body()).contains(form.equals("CONSTRUCT") || form.equals("DESCRIBE") ? "text/turtle" : "text/csv");
    }

    private static String question(String form) {
        return switch (form) {
            case "SELECT" -> "SELECT ?o { " + CAFES + " <http://www.w3.org/2004/02/skos/core#prefLabel> ?o }";
            case "ASK" -> "ASK { " + CAFES + " ?p ?o }";
            case "CONSTRUCT" -> "CONSTRUCT WHERE { " + CAFES + " <http://www.w3.org/2004/02/skos/core#prefLabel> ?o }";
            default -> "DESCRIBE " + CAFES;
        };
    }

    // ---- 2.2 update operation

    static Stream<ProtocolCase> updates() {
        String insert = "INSERT DATA { GRAPH <" + GRAPHS + "tests> { <urn:made-up:a> <urn:made-up:b> <relative> } }";
        String copy = "INSERT { GRAPH <" + GRAPHS + "tests> { " + CAFES + " <urn:made-up:b> 1 } } WHERE { " + CAFES + " a " + SOLUTION + " }";
        String copyNamed = copy.replace("WHERE {", "WHERE { GRAPH ?g {") + " }";
        return Stream.of(
                post("2.2.1 update via POST with URL-encoded parameters", "/sparql/update", FORM, "update=" + encode(insert), 204, "written"),
                post("2.2.2 update via POST directly", "/sparql/update", UPDATE, insert, 204, "written"),
                post("2.2.2 update via POST directly, in UTF-8", "/sparql/update", UPDATE + "; charset=utf-8", insert, 204, "written"),
                post("2.2.3 one default graph to look in", "/sparql/update?using-graph-uri=" + SOLUTIONS, UPDATE, copy, 204, "written"),
                post("2.2.3 another default graph to look in", "/sparql/update?using-graph-uri=" + ACTORS, UPDATE, copy, 204, "nothing"),
                post("2.2.3 several default graphs to look in", "/sparql/update?using-graph-uri=" + ACTORS + "&using-graph-uri=" + SOLUTIONS, UPDATE, copy, 204, "written"),
                post("2.2.3 a named graph to look in", "/sparql/update?using-named-graph-uri=" + SOLUTIONS, UPDATE, copyNamed, 204, "written"),
                post("2.2.3 another named graph to look in", "/sparql/update?using-named-graph-uri=" + ACTORS, UPDATE, copyNamed, 204, "nothing"),
                post("2.2.3 the graph in a form", "/sparql/update", FORM, "using-graph-uri=" + ACTORS + "&update=" + encode(copy), 204, "nothing"),
                post("2.2.3 conflict with USING", "/sparql/update?using-graph-uri=" + ACTORS, UPDATE, copy.replace("WHERE", "USING <" + GRAPHS + "solutions> WHERE"), 400, "using-graph-uri"),
                post("2.2.3 conflict with USING NAMED", "/sparql/update?using-named-graph-uri=" + ACTORS, UPDATE, copy.replace("WHERE", "USING NAMED <" + GRAPHS + "solutions> WHERE"), 400, "using-graph-uri"),
                post("2.2.3 conflict with WITH", "/sparql/update?using-graph-uri=" + ACTORS, UPDATE, "WITH <" + GRAPHS + "solutions> DELETE { ?s ?p ?o } WHERE { ?s ?p ?o }", 400, "using-graph-uri"),
                post("2.2.3 a graph is named by an absolute IRI", "/sparql/update?using-graph-uri=actors", UPDATE, copy, 400, "using-graph-uri"),
                post("2.2.4 several updates", "/sparql/update", FORM, "update=" + encode(insert) + "&update=" + encode(insert), 400, "Multiple"),
                get("2.2.4 an update by GET", "/sparql/update?update=" + encode(insert), 405, "POST"),
                post("2.2.4 an update that does not parse", "/sparql/update", UPDATE, "INSERT DATA {\n GRAPH <x> { ?s } }", 400, "line 2, column"),
                post("2.2.4 an update of another type", "/sparql/update", "text/plain", insert, 415, "text/plain"),
                post("2.2.4 an update that is not in UTF-8", "/sparql/update", UPDATE + "; charset=utf-16", insert, 415, "UTF-8"),
                new ProtocolCase("2.2.4 a form without its type", "POST", "/sparql/update", Map.of(), "update=" + encode(insert), 400, "line 1"),
                post("2.2.4 a misspelt parameter", "/sparql/update?using-graf-uri=" + ACTORS, UPDATE, copy, 400, "using-graf-uri"));
    }

    @ParameterizedTest
    @MethodSource("updates")
    void takesAnUpdate(ProtocolCase clause) {
        var response = clause.askAsEditor(client);

        assertThat(response.statusCode()).as(response.body()).isEqualTo(clause.status());
        if (clause.status() == 204) {
            assertThat(graph.version()).isEqualTo(clause.answer().equals("written") ? version + 1 : version);
        } else {
            assertThat(response.body()).contains(clause.answer());
            assertThat(graph.version()).isEqualTo(version);
        }
    }

    @Test
    void resolvesARelativeIriOfAnUpdateAgainstItsBase() {
        client.update("INSERT DATA { GRAPH <" + GRAPHS + "tests> { <urn:made-up:a> <urn:made-up:b> <relative> } }");

        assertThat(client.query("ASK { <urn:made-up:a> <urn:made-up:b> <https://w3id.org/revelateur/id/relative> }", "text/csv").body()).contains("true");
    }

    // ---- Methods

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"/sparql | GET, HEAD, POST, OPTIONS", "/sparql/update | POST, OPTIONS", "/sparql/data | GET, HEAD, PUT, POST, DELETE, OPTIONS"})
    void tellsTheMethodsOfAnAddress(String path, String allowed) {
        var options = client.send("OPTIONS", path, "");
        var patch = client.send("PATCH", path, "x", asEditor());

        assertThat(options.statusCode()).isEqualTo(204);
        assertThat(options.headers().firstValue("Allow")).hasValue(allowed);
        assertThat(patch.statusCode()).isEqualTo(405);
        assertThat(patch.headers().firstValue("Allow")).hasValue(allowed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sparql/", "/sparql/queries", "/sparql/data/solutions"})
    void knowsNoOtherAddress(String path) {
        var response = client.get(path);

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).contains("/sparql/update");
    }

    @Test
    void letsPagesOfOtherSitesAsk() {
        var response = client.get("/sparql?query=" + IN_DEFAULT, "Origin", "https://elsewhere.example");

        assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        assertThat(response.headers().firstValue("Access-Control-Expose-Headers").orElse("")).contains("X-Result-Limit", "ETag");
    }

    // ---- SPARQL 1.1 Service Description

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"/sparql | text/turtle", "/sparql | application/ld+json", "/sparql | application/rdf+xml", "/sparql | application/n-triples", "/sparql | */*",
        "/sparql/data | text/turtle", "/sparql/data | */*"})
    void describesItselfToWhoAsksNothing(String path, String accept) {
        var response = client.get(path, "Accept", accept);

        assertThat(response.statusCode()).isEqualTo(200);
        String type = response.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
        assertThat(type).isEqualTo(accept.equals("*/*") ? "text/turtle" : accept);
        var described = RDFParser.fromString(response.body(), RDFLanguages.contentTypeToLang(type)).toGraph();
        assertThat(QueryExec.graph(described).query(QueryFactory.create("""
                PREFIX sd: <http://www.w3.org/ns/sparql-service-description#>
                ASK {
                  ?service a sd:Service ; sd:endpoint <http://127.0.0.1:%d/sparql> ; sd:supportedLanguage sd:SPARQL11Query ; sd:feature sd:UnionDefaultGraph ;
                    sd:resultFormat <http://www.w3.org/ns/formats/SPARQL_Results_JSON> ; sd:defaultDataset/sd:namedGraph/sd:name <%ssolutions> .
                  ?other sd:supportedLanguage sd:SPARQL11Update }
                """.formatted(client.port(), GRAPHS))).ask()).isTrue();
    }

    @Test
    void givesABrowserAFormToAskWith() {
        var response = client.get("/sparql", "Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8");

        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(response.body()).contains("<textarea", "</html>");
    }

    @Test
    void describesItselfInNoFormatThatItDoesNotHave() {
        assertThat(client.get("/sparql", "Accept", "image/png").statusCode()).isEqualTo(406);
    }
}
