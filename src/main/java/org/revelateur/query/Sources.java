package org.revelateur.query;

import java.util.List;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.revelateur.resource.Labels;
import org.revelateur.vocab.Iris;

/** Finds the sources of an answer: those that it names, and those of the things that it names. */
final class Sources {
    private static final Node SOURCE_CLASS = NodeFactory.createURI(Iris.TERMS + "Source");
    private static final int THINGS_LOOKED_AT = 5_000;

    private Sources() {
    }

    /** By URL; needs a read transaction. */
    static List<AnswerDocument.Source> of(DatasetGraph graph, Answer answer, String language) {
        var sources = new TreeMap<String, AnswerDocument.Source>();
        answer.rows().stream().flatMap(row -> row.values().stream()).filter(Node::isURI).distinct().limit(THINGS_LOOKED_AT).forEach(thing -> {
            if (graph.find(Node.ANY, thing, RDF.type.asNode(), SOURCE_CLASS).hasNext()) {
                sources.computeIfAbsent(thing.getURI(), _ -> source(graph, thing, language));
            }
            graph.find(Node.ANY, thing, DCTerms.source.asNode(), Node.ANY).forEachRemaining(quad -> {
                if (quad.getObject().isURI()) {
                    sources.computeIfAbsent(quad.getObject().getURI(), _ -> source(graph, quad.getObject(), language));
                }
            });
        });
        return List.copyOf(sources.values());
    }

    private static AnswerDocument.Source source(DatasetGraph graph, Node source, String language) {
        return new AnswerDocument.Source(source.getURI(), Labels.declared(graph, source, language).orElse(source.getURI()));
    }
}
