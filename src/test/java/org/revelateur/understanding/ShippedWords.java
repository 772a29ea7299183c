package org.revelateur.understanding;

import java.util.stream.Stream;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** What is understood by the words that the server ships. */
final class ShippedWords {
    static final Understanding UNDERSTANDING = new Understanding(Vocabulary.of(graph()));

    private ShippedWords() {
    }

    private static DatasetGraph graph() {
        var graph = DatasetGraphFactory.create();
        Stream.of("ontology/vocabulary.ttl", "data/indicators.ttl", "data/needs.ttl", "data/programme.ttl", "data/solutions.ttl", "data/territories.ttl")
                .forEach(file -> RDFParser.source(file).parse(graph));
        return graph;
    }
}
