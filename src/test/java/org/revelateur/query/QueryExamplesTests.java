package org.revelateur.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.revelateur.graph.Author;
import org.revelateur.graph.Change;
import org.revelateur.graph.GraphStore;
import org.revelateur.indexing.CurrentIndex;
import org.revelateur.indexing.Finder;
import org.revelateur.recommend.Recommender;
import org.revelateur.recommend.Wording;
import org.revelateur.resource.PageAddresses;
import org.revelateur.resource.Resources;
import org.revelateur.understanding.Interpreter;

/**
 * Each query of {@code queries/} gives, on the data beside it, the answer beside it. Parameters take their example or
 * default; a line {@code # params: need=a/b, territory=48} at the head of the data sets others.
 */
class QueryExamplesTests {
    private static final Path QUERIES = Path.of("queries");
    private static final String PARAMS = "# params:";
    private static final String GRAPH = "https://w3id.org/revelateur/graph/example";

    static Stream<String> queries() {
        return Files.isDirectory(QUERIES) ? QueryCatalogue.in(QUERIES).keySet().stream() : Stream.empty();
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("queries")
    void givesTheExpectedAnswerOnItsExample(String file) throws IOException {
        Path data = QUERIES.resolve(file.replaceFirst("\\.rq$", ".ttl"));
        Path expected = QUERIES.resolve(file.replaceFirst("\\.rq$", ".csv"));
        assertThat(data).as("the example data of " + file).isRegularFile();
        assertThat(expected).as("the expected answer of " + file).isRegularFile();
        try (var store = store(Files.readString(data))) {
            var catalogue = new QueryCatalogue(Map.of(file, Files.readString(QUERIES.resolve(file))), new Resources(store),
                    QueryRunner.usual(store), Clock.systemUTC());
            var query = catalogue.all().iterator().next();
            var answer = new ByteArrayOutputStream();

            catalogue.write(query.name(), parameters(query, Files.readString(data)), ResultFormat.CSV, "fr", answer);

            assertThat(lines(answer.toString(StandardCharsets.UTF_8))).isEqualTo(lines(Files.readString(expected)));
        }
    }

    private static GraphStore store(String data) {
        var store = GraphStore.inMemory(GraphFactory.createDefaultGraph(), event -> { });
        var parsed = DatasetGraphFactory.createTxnMem();
        RDFParser.fromString(data, Lang.TRIG).base("https://w3id.org/revelateur/id/").parse(parsed); // Turtle is TriG without graphs
        store.write(new Change(Author.program("example"), graph -> {
            parsed.getDefaultGraph().find().forEachRemaining(triple ->
                    graph.add(NodeFactory.createURI(GRAPH), triple.getSubject(), triple.getPredicate(), triple.getObject()));
            parsed.find().forEachRemaining(quad -> {
                if (!quad.isDefaultGraph()) {
                    graph.add(quad);
                }
            });
        }));
        new Recommender(store, new CurrentIndex(store), new Finder(new Resources(store)), new Interpreter(store), new Wording(new PageAddresses(""))); // its functions are there for the queries
        return store;
    }

    private static Map<String, String> parameters(NamedQuery query, String data) {
        var parameters = new HashMap<String, String>();
        query.parameters().stream().filter(Parameter::required).forEach(parameter ->
                parameters.put(parameter.name(), parameter.example().orElseThrow()));
        data.lines().takeWhile(line -> line.startsWith("#")).filter(line -> line.startsWith(PARAMS))
                .flatMap(line -> Stream.of(line.substring(PARAMS.length()).split(",\\s*(?=\\w+=)")))
                .forEach(pair -> parameters.put(pair.substring(0, pair.indexOf('=')).strip(), pair.substring(pair.indexOf('=') + 1).strip()));
        return parameters;
    }

    private static String lines(String csv) {
        return csv.replace("\r\n", "\n").strip();
    }
}
