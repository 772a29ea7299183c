package org.revelateur.query;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdfpatch.RDFPatch;
import org.apache.jena.rdfpatch.changes.RDFChangesBase;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.revelateur.graph.Admission;
import org.revelateur.graph.Author;
import org.revelateur.graph.Change;
import org.revelateur.graph.GraphChanged;
import org.revelateur.graph.GraphStore;
import org.revelateur.indexing.CurrentIndex;
import org.revelateur.indexing.Finder;
import org.revelateur.recommend.Recommender;
import org.revelateur.recommend.Wording;
import org.revelateur.resource.PageAddresses;
import org.revelateur.resource.Resources;
import org.revelateur.understanding.Interpreter;
import org.revelateur.vocab.Iris;

/** The facts and words of this build, each file in its graph, with all questions. Loaded once: leave it as it is. */
record ShippedGraph(GraphStore store, QueryCatalogue catalogue, List<Consumer<GraphChanged>> followers) {
    static final Path QUERIES = Path.of("queries");

    /** The one of this run of tests. */
    static ShippedGraph get() {
        return Loaded.ONE;
    }

    private static final class Loaded {
        private static final ShippedGraph ONE = load();
    }

    private static ShippedGraph load() {
        var followers = new ArrayList<Consumer<GraphChanged>>();
        var store = GraphStore.inMemory(GraphFactory.createDefaultGraph(), changed -> followers.forEach(follower -> follower.accept(changed)));
        var index = new CurrentIndex(store);
        followers.add(index::follow);
        new Recommender(store, index, new Finder(new Resources(store)), new Interpreter(store), new Wording(new PageAddresses(""))); // its functions are there for the queries
        files().forEach((name, file) -> store.write(new Change(Author.program("test"), graph -> {
            var iri = NodeFactory.createURI(Iris.graph(name));
            RDFParser.source(file).toGraph().find().forEachRemaining(triple ->
                    graph.add(iri, triple.getSubject(), triple.getPredicate(), triple.getObject()));
        })));
        var runner = new QueryRunner(store, new Admission(4), Duration.ofMinutes(1), 100_000); // patient, as tests share their machine
        return new ShippedGraph(store, new QueryCatalogue(QueryCatalogue.in(QUERIES), new Resources(store), runner, Clock.systemUTC()), followers);
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

    /** Runs an action on a graph in which an update was made, and takes it back. */
    <T> T changed(String update, Supplier<T> action) {
        var made = new ArrayList<RDFPatch>();
        Consumer<GraphChanged> watcher = changed -> made.add(changed.patch());
        followers.add(watcher);
        try {
            store.write(new Change(Author.program("test"), graph -> UpdateExec.dataset(graph).update(update).execute()));
            return action.get();
        } finally {
            followers.remove(watcher);
            made.forEach(patch -> store.write(new Change(Author.program("test"), graph -> patch.apply(new TakenBack(graph)))));
        }
    }

    private static final class TakenBack extends RDFChangesBase {
        private final DatasetGraph graph;

        TakenBack(DatasetGraph graph) {
            this.graph = graph;
        }

        @Override
        public void add(Node g, Node s, Node p, Node o) {
            graph.delete(g, s, p, o);
        }

        @Override
        public void delete(Node g, Node s, Node p, Node o) {
            graph.add(g, s, p, o);
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
