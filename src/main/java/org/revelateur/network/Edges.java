package org.revelateur.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.revelateur.vocab.Iris;
import org.revelateur.vocab.Prefixes;

/** The links between things that have names, in both directions. What every thing has of its class, scheme or shape links nothing. */
record Edges(DatasetGraph graph) {
    private static final Set<Node> NO_LINKS = Set.of(RDF.type.asNode(), SKOS.inScheme.asNode());
    private static final String SHAPES = Prefixes.ALL.get("geo");

    /** @param outgoing whether it begins at the thing that was asked for; {@code other} is its other end */
    record Edge(Node property, boolean outgoing, Node other) {
    }

    List<Edge> of(Node thing) {
        var edges = new ArrayList<Edge>();
        graph.find(Quad.unionGraph, thing, Node.ANY, Node.ANY).forEachRemaining(quad -> add(edges, new Edge(quad.getPredicate(), true, quad.getObject())));
        graph.find(Quad.unionGraph, Node.ANY, Node.ANY, thing).forEachRemaining(quad -> add(edges, new Edge(quad.getPredicate(), false, quad.getSubject())));
        return edges.stream().distinct().filter(edge -> isNamed(edge.other())).toList();
    }

    /** An observation, or an answer's rank, has none: what it says stands on the pages of what it links. */
    private boolean isNamed(Node thing) {
        return graph.contains(Quad.unionGraph, thing, SKOS.prefLabel.asNode(), Node.ANY) || graph.contains(Quad.unionGraph, thing, DCTerms.title.asNode(), Node.ANY);
    }

    /** Whether it is nothing but a word of a vocabulary: a concept that is no thing of ours besides. */
    boolean isWord(Node thing) {
        var types = graph.stream(Quad.unionGraph, thing, RDF.type.asNode(), Node.ANY).map(Quad::getObject).toList();
        return types.contains(SKOS.Concept.asNode()) && types.stream().noneMatch(type -> type.getURI().startsWith(Iris.TERMS));
    }

    private static void add(List<Edge> edges, Edge edge) {
        if (edge.other().isURI() && !NO_LINKS.contains(edge.property()) && !edge.property().getURI().startsWith(SHAPES)) {
            edges.add(edge);
        }
    }
}
