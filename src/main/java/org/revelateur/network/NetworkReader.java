package org.revelateur.network;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.revelateur.network.Edges.Edge;
import org.revelateur.network.Star.Bundle;
import org.revelateur.network.Star.Step;
import org.revelateur.network.Star.Vertex;
import org.revelateur.resource.Facts;
import org.revelateur.site.Links;
import org.revelateur.vocab.Iris;

/** Names what is linked, in one language. Lives inside one read of the store. */
record NetworkReader(Facts facts, Links links) {

    private record Strand(Node property, boolean outgoing) {
    }

    /**
     * @param only one property, or all
     * @param most so many things of each
     */
    Star star(Node thing, Optional<Node> only, int most) {
        Map<Strand, List<Edge>> strands = new Edges(facts.graph()).of(thing).stream().filter(edge -> only.isEmpty() || only.get().equals(edge.property()))
                .collect(Collectors.groupingBy(edge -> new Strand(edge.property(), edge.outgoing())));
        return new Star(vertex(thing), strands.entrySet().stream().map(strand -> bundle(strand.getKey(), strand.getValue(), most))
                .sorted(Comparator.comparing(Bundle::outgoing).reversed().thenComparing(facts.alphabetical(Bundle::label))).toList());
    }

    private Bundle bundle(Strand strand, List<Edge> edges, int most) {
        var vertices = edges.stream().map(Edge::other).sorted(Comparator.comparing(Node::getURI)).limit(most).map(this::vertex).sorted(facts.alphabetical(Vertex::label)).toList();
        return new Bundle(strand.property().getURI(), facts.label(strand.property()), strand.outgoing(), edges.size(), vertices);
    }

    Optional<List<Step>> path(Node from, Node to) {
        return new Paths(new Edges(facts.graph())).between(from, to).map(hops -> hops.stream().map(hop -> {
            var near = vertex(hop.from());
            var far = vertex(hop.edge().other());
            boolean forth = hop.edge().outgoing();
            return new Step(forth ? near : far, hop.edge().property().getURI(), facts.label(hop.edge().property()), forth ? far : near);
        }).toList());
    }

    Vertex vertex(Node thing) {
        var kind = kind(thing);
        String summary = Stream.of(SKOS.definition, DCTerms.description).flatMap(property -> facts.text(thing, property.asNode()).stream()).findFirst().orElse("");
        return new Vertex(thing.getURI(), facts.label(thing), kind.map(Facts::key).map(NetworkReader::localName).orElse(""), kind.map(facts::label).orElse(""), summary, links.thing(thing));
    }

    /** The narrowest of its classes. */
    private Optional<Node> kind(Node thing) {
        var types = facts.objects(thing, RDF.type.asNode());
        return types.stream().filter(type -> types.stream().noneMatch(other -> facts.states(other, RDFS.subClassOf.asNode(), type))).min(Comparator.comparing((Node type) -> !type.getURI().startsWith(Iris.TERMS)));
    }

    private static String localName(String iri) {
        return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    }
}
