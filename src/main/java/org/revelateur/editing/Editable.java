package org.revelateur.editing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.revelateur.vocab.Prefixes;
import org.revelateur.vocab.Rev;

/** What editors can make and change by a form. */
enum Editable {
    SOLUTION("solution", "solutions", "rev:Solution"),
    ACTOR("actor", "actors", "rev:Actor", "org:Organization"),
    OFFER("offer", "actors", "rev:Offer"),
    TERRITORIAL_NEED("territorial-need", "needs", "rev:TerritorialNeed"),
    EVIDENCE("evidence", "solutions", "rev:Evidence");

    private final String kind;
    private final String graph;
    private final List<String> classes;

    Editable(String kind, String graph, String... classes) {
        this.kind = kind;
        this.graph = graph;
        this.classes = List.of(classes);
    }

    static Optional<Editable> of(String kind) {
        return Arrays.stream(values()).filter(editable -> editable.kind.equals(kind)).findFirst();
    }

    /** As in addresses. */
    public String kind() {
        return kind;
    }

    /** Where a new one goes. */
    Node graph() {
        return Rev.graph(graph);
    }

    /** The class that has the shape first. */
    List<Node> types() {
        return classes.stream().map(name -> NodeFactory.createURI(Prefixes.iri(name))).toList();
    }
}
