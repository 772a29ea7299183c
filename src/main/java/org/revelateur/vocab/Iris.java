package org.revelateur.vocab;

import java.util.Optional;

/** Where things are named: one fixed base, {@code {base}id/{kind}/{key}}, and how keys and IRIs turn into each other. */
public final class Iris {
    public static final String BASE = "https://w3id.org/revelateur/";
    public static final String ONTOLOGY = BASE + "def";
    public static final String TERMS = BASE + "def#";
    public static final String THINGS = BASE + "id/";
    public static final String GRAPHS = BASE + "graph/";

    private Iris() {
    }

    /** The IRI of a thing; the key may hold a slash, as needs' codes do. */
    public static String thing(String kind, String key) {
        return THINGS + kind + "/" + key;
    }

    public static String graph(String name) {
        return GRAPHS + name;
    }

    /** The last part of a graph's IRI, or the IRI itself where it is not one of ours. */
    public static String graphName(String graph) {
        return graph.startsWith(GRAPHS) ? graph.substring(GRAPHS.length()) : graph;
    }

    /** The key of one of our things, of whatever kind; the whole IRI of anything else. */
    public static String key(String iri) {
        int kind = iri.startsWith(THINGS) ? iri.indexOf('/', THINGS.length()) : -1;
        return kind > 0 ? iri.substring(kind + 1) : iri;
    }

    /** The key of a thing of this kind: {@code 48} for {@code {base}id/territory/48}; empty for any other IRI. */
    public static Optional<String> key(String kind, String iri) {
        var start = THINGS + kind + "/";
        return iri.startsWith(start) && iri.length() > start.length() ? Optional.of(iri.substring(start.length())) : Optional.empty();
    }
}
