package org.revelateur.browse;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.revelateur.vocab.Rev;

/** The terms that the pages read, beside those of well-known vocabularies. */
final class Terms {
    static final Node ACTOR = rev("Actor");
    static final Node INDICATOR = rev("Indicator");
    static final Node NEED = rev("Need");
    static final Node OFFER = rev("Offer");
    static final Node SOLUTION = rev("Solution");
    static final Node TERRITORIAL_NEED = rev("TerritorialNeed");
    static final Node TERRITORY = rev("Territory");
    static final Node THEME = rev("Theme");
    static final Node COMMUNE = rev("Commune");
    static final Node DEPARTEMENT = rev("Departement");
    static final Node EPCI = rev("Epci");
    static final Node REGION = rev("Region");
    static final Node PETR = rev("Petr");
    static final Node OBSERVATION = NodeFactory.createURI("http://purl.org/linked-data/cube#Observation");
    static final Node PUBLISHER = NodeFactory.createURI("http://purl.org/dc/elements/1.1/publisher");
    static final Node CONTAINED_IN = NodeFactory.createURI("https://schema.org/containedInPlace");
    static final Node URL = NodeFactory.createURI("https://schema.org/url");

    private Terms() {
    }

    static Node rev(String localName) {
        return Rev.term(localName);
    }

    static Node thing(String kind, String key) {
        return Rev.thing(kind, key);
    }
}
