package org.revelateur.recommend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.revelateur.graph.Author;
import org.revelateur.graph.Change;
import org.revelateur.graph.GraphStore;
import org.revelateur.query.QueryCatalogue;
import org.revelateur.resource.Resources;
import org.revelateur.understanding.Interpreter;
import org.revelateur.vocab.Iris;

/** The facts that the server ships, in a store that several tests read and none changes. */
final class Shipped {
    static final GraphStore STORE = GraphStore.inMemory(GraphFactory.createDefaultGraph(), event -> { });
    static final Recommender RECOMMENDER = recommender(STORE);

    static {
        STORE.write(new Change(Author.program("shipped"), graph -> {
            load(graph, "vocabulary", Path.of("ontology/vocabulary.ttl"));
            for (String name : List.of("actors", "indicators", "needs", "solutions", "territories")) {
                load(graph, name, Path.of("data", name + ".ttl"));
            }
        }));
    }

    private Shipped() {
    }

    static Recommender recommender(GraphStore store) {
        return new Recommender(store, QueryCatalogue.of(Path.of("queries"), store), new Resources(store), new Understanding(store, new Interpreter(store)),
                "https://revelateur.example/");
    }

    private static void load(DatasetGraph graph, String name, Path file) {
        try (var in = Files.newInputStream(file)) {
            RDFParser.source(in).lang(Lang.TURTLE).toGraph().find().forEachRemaining(triple ->
                    graph.add(NodeFactory.createURI(Iris.graph(name)), triple.getSubject(), triple.getPredicate(), triple.getObject()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
