package org.revelateur.network;

import java.util.List;

/** A thing and what is linked to it, by property and direction. */
record Star(Vertex centre, List<Bundle> bundles) {

    /**
     * A thing as a picture or a list shows it.
     *
     * @param kind    the local name of its narrowest class
     * @param summary what it is, in a sentence, or nothing
     * @param href    its page
     */
    record Vertex(String iri, String label, String kind, String kindLabel, String summary, String href) {
    }

    /**
     * The things linked by one property in one direction: the first of so many.
     *
     * @param outgoing whether the centre is what the property speaks of
     */
    record Bundle(String property, String label, boolean outgoing, int total, List<Vertex> vertices) {
    }

    /** A link of a path. */
    record Step(Vertex from, String property, String label, Vertex to) {
    }
}
