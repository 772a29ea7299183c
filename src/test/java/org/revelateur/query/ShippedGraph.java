package org.revelateur.query;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.revelateur.graph.Admission;
import org.revelateur.graph.Author;
import org.revelateur.graph.Change;
import org.revelateur.graph.GraphStore;
import org.revelateur.resource.Resources;
import org.revelateur.vocab.Iris;

/** The facts and words of this build, each file in its graph, with all questions. Loaded once: leave it as it is. */
record ShippedGraph(GraphStore store, QueryCatalogue catalogue) {
    static final Path QUERIES = Path.of("queries");

    /** The one of this run of tests. */
    static ShippedGraph get() {
        return Loaded.ONE;
    }

    private static final class Loaded {
        private static final ShippedGraph ONE = load();
    }

    private static ShippedGraph load() {
        var store = GraphStore.inMemory(GraphFactory.createDefaultGraph(), event -> { });
        files().forEach((name, file) -> store.write(new Change(Author.program("test"), graph -> {
            var iri = NodeFactory.createURI(Iris.graph(name));
            RDFParser.source(file).toGraph().find().forEachRemaining(triple ->
                    graph.add(iri, triple.getSubject(), triple.getPredicate(), triple.getObject()));
        })));
        var runner = new QueryRunner(store, new Admission(4), Duration.ofMinutes(1), 100_000); // patient, as tests share their machine
        return new ShippedGraph(store, new QueryCatalogue(QueryCatalogue.in(QUERIES), new Resources(store), runner, Clock.systemUTC()));
    }

    private static Map<String, Path> files() {
        var files = new TreeMap<>(Map.of("ontology", Path.of("ontology/core.ttl"), "vocabulary", Path.of("ontology/vocabulary.ttl")));
        var data = Path.of("data");
        try (var paths = Files.walk(data)) {
            paths.filter(file -> file.toString().endsWith(".ttl")).forEach(file ->
                    files.put(data.relativize(file).toString().replace('\\', '/').replaceFirst("\\.ttl$", ""), file));
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The answer as CSV, in French. */
    String answer(String query, Map<String, String> parameters) {
        var out = new ByteArrayOutputStream();
        try {
            catalogue.write(query, parameters, ResultFormat.CSV, "fr", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
