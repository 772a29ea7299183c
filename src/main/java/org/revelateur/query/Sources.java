package org.revelateur.query;

import java.util.List;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.revelateur.resource.Facts;
import org.revelateur.resource.Source;
import org.revelateur.vocab.Iris;

/** Finds the sources of an answer: those that it names, and those of the things that it names. */
final class Sources {
    private static final Node SOURCE_CLASS = NodeFactory.createURI(Iris.TERMS + "Source");
    private static final int THINGS_LOOKED_AT = 5_000;

    private Sources() {
    }

    /** By URL; needs a read transaction. */
    static List<Source> of(DatasetGraph graph, Answer answer, String language) {
        var facts = new Facts(graph, language);
        var sources = new TreeMap<String, Source>();
        answer.rows().stream().flatMap(row -> row.values().stream()).filter(Node::isURI).distinct().limit(THINGS_LOOKED_AT).forEach(thing -> {
            if (facts.is(thing, SOURCE_CLASS)) {
                sources.computeIfAbsent(thing.getURI(), _ -> facts.source(thing));
            }
            facts.sources(thing).forEach(source -> sources.putIfAbsent(source.url(), source));
        });
        return List.copyOf(sources.values());
    }
}
