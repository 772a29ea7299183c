package org.revelateur.vocab;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of our ontology that code names; {@code ontology/core.ttl} says what they mean. And the things they speak of, as nodes. */
public final class Rev {
    public static final Node NEED_CLASS = term("Need");
    public static final Node SOLUTION_CLASS = term("Solution");
    public static final Node ACTOR_CLASS = term("Actor");
    public static final Node PROGRAMME_CLASS = term("Programme");
    public static final Node TERRITORY_CLASS = term("Territory");
    public static final Node COMMUNE_CLASS = term("Commune");
    public static final Node DEPARTEMENT_CLASS = term("Departement");
    public static final Node REGION_CLASS = term("Region");
    public static final Node EPCI_CLASS = term("Epci");
    public static final Node NEIGHBOUR_OF = term("neighbourOf");

    /** The stages of a project as it grows. */
    public static final List<Node> STAGES = Stream.of("idee", "emergence", "amorcage", "lancement", "developpement", "essaimage").map(key -> thing("stage", key)).toList();

    private Rev() {
    }

    public static Node term(String localName) {
        return NodeFactory.createURI(Iris.TERMS + localName);
    }

    public static Node thing(String kind, String key) {
        return NodeFactory.createURI(Iris.thing(kind, key));
    }

    public static Node graph(String name) {
        return NodeFactory.createURI(Iris.graph(name));
    }
}
