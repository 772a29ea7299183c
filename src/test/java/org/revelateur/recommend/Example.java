package org.revelateur.recommend;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.revelateur.graph.Author;
import org.revelateur.graph.Change;
import org.revelateur.graph.GraphStore;
import org.revelateur.indexing.CurrentIndex;
import org.revelateur.indexing.Finder;
import org.revelateur.resource.PageAddresses;
import org.revelateur.resource.Resources;
import org.revelateur.understanding.Interpreter;
import org.revelateur.vocab.Iris;

/** A small made-up graph, and a recommender that follows its changes. It is always 23 November 2026. */
final class Example implements AutoCloseable {
    private static final String PREFIXES = """
            BASE <https://w3id.org/revelateur/id/>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX rev: <https://w3id.org/revelateur/def#>
            PREFIX schema: <https://schema.org/>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            WITH <../graph/example>
            """;

    final GraphStore store = GraphStore.inMemory(GraphFactory.createDefaultGraph(), changed -> following().follow(changed));
    final CurrentIndex index = newIndex();
    final Recommender recommender = over(index);

    Example() {
        var made = RDFParser.source(Path.of("src/test/resources/recommend/example.ttl")).lang(Lang.TURTLE).toGraph();
        store.write(new Change(Author.program("example"), graph -> made.find().forEachRemaining(triple ->
                graph.add(NodeFactory.createURI(Iris.graph("example")), triple.getSubject(), triple.getPredicate(), triple.getObject()))));
    }

    private CurrentIndex following() {
        return index;
    }

    private CurrentIndex newIndex() {
        return new CurrentIndex(store, InstantSource.fixed(Instant.parse("2026-11-23T12:00:00Z")));
    }

    private Recommender over(CurrentIndex current) {
        return new Recommender(store, current, new Finder(new Resources(store)), new Interpreter(store), new Wording(new PageAddresses("https://revelateur.example/")));
    }

    /** One that knows nothing yet. */
    Recommender fresh() {
        return over(newIndex());
    }

    /** A SPARQL update without its prefixes. */
    void update(String update) {
        store.write(new Change(Author.program("update"), graph -> UpdateExec.dataset(graph).update(PREFIXES + update).execute()));
    }

    Recommendations ask() {
        return recommender.recommend(asked());
    }

    static Request asked() {
        return Request.of("mobilite/sans-voiture", "D1").withLimit(50);
    }

    @Override
    public void close() {
        store.close();
    }
}
