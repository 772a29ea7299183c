package org.revelateur.search;

import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.revelateur.resource.Labels;
import org.revelateur.vocab.Iris;

/** A thing and what it is called, in every language that the graph has. */
record Named(String iri, List<Node> labels) {

    /** A thing's key; a class by its name in small letters. */
    String id() {
        return iri.startsWith(Iris.TERMS) ? iri.substring(Iris.TERMS.length()).toLowerCase(Locale.ROOT) : Iris.key(iri);
    }

    String label(String language) {
        return Labels.best(labels, language).orElseGet(this::id);
    }
}
