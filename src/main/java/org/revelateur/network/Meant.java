package org.revelateur.network;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.revelateur.graph.GraphStore;
import org.revelateur.resource.MalformedParameter;
import org.revelateur.resource.Resources;
import org.revelateur.search.Hit;
import org.revelateur.search.Kind;
import org.revelateur.search.Search;
import org.revelateur.vocab.Iris;
import org.springframework.stereotype.Component;

/** Which thing somebody means: by its IRI, by the end of it ({@code solution/rezo-pouce}), or by what people call it. */
@Component
class Meant {
    private static final int LONGEST = 500;
    private static final int OF_EACH_KIND = 6;

    private final GraphStore store;
    private final Resources resources;
    private final Search search;

    Meant(GraphStore store, Resources resources, Search search) {
        this.store = store;
        this.resources = resources;
        this.search = search;
    }

    /** @throws org.revelateur.resource.Problem naming the nearest if the graph does not speak of it */
    Node exactly(String parameter, String text) {
        Node thing = Resources.iri(parameter, text.matches("[a-z-]+/[^:?#]+") ? Iris.THINGS + text : text);
        if (!isKnown(thing)) {
            throw resources.unknown(thing);
        }
        return thing;
    }

    /** The same, but words are as good as a name. */
    Node about(String parameter, String text, String language) {
        return text.contains(":") || text.matches("[a-z-]+/\\S+") ? exactly(parameter, text)
                : found(parameter, text, language).stream().findFirst().map(hit -> NodeFactory.createURI(hit.iri()))
                .orElseThrow(() -> new MalformedParameter(parameter, text, "le nom d’un besoin, d’un territoire, d’une solution ou d’une structure, ou un IRI",
                        "the name of a need, a territory, a solution or a structure, or an IRI"));
    }

    /** What the words find, of every kind, best first. */
    List<Hit> found(String parameter, String text, String language) {
        if (text.length() > LONGEST) {
            throw new MalformedParameter(parameter, text, "un texte de %d caractères au plus".formatted(LONGEST), "a text of at most %d characters".formatted(LONGEST));
        }
        return Arrays.stream(Kind.values()).map(kind -> search.find(kind, text, language, 0, OF_EACH_KIND).hits()).flatMap(List::stream)
                .sorted(Comparator.comparingDouble(Hit::score).reversed()).toList();
    }

    /** What bears the nearest labels, where nothing was found. */
    List<Hit> nearest(String text, String language) {
        return Arrays.stream(Kind.values()).flatMap(kind -> search.find(kind, text, language, 0, 1).nearest().stream().limit(2)).toList();
    }

    private boolean isKnown(Node thing) {
        return store.read(graph -> Stream.of(Quad.create(Quad.unionGraph, thing, Node.ANY, Node.ANY), Quad.create(Quad.unionGraph, Node.ANY, Node.ANY, thing)).anyMatch(graph::contains));
    }
}
