package org.revelateur.things;

import java.util.List;
import org.revelateur.resource.Source;
import org.revelateur.site.Link;

/** What the page of a thing shows: what is said of it, and what speaks of it. */
record ResourceView(String iri, String label, List<Link> types, String description, List<Statement> statements, List<Incoming> incoming,
                    List<Source> sources, List<Format> formats) {

    record Statement(Link property, List<Value> values) {
    }

    /** A text, or a link if it has an address. */
    record Value(String text, String href, String lang) {
    }

    /** Things that point here by one property: at most fifty, of how many. */
    record Incoming(Link property, long total, List<Link> things) {
    }

    record Format(String label, String href) {
    }
}
