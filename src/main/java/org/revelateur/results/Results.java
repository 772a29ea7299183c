package org.revelateur.results;

import java.util.List;
import org.revelateur.results.Highlight.Piece;
import org.revelateur.site.Link;

/**
 * What a search over everything found.
 *
 * @param facets  the kinds of things that were found; empty if nothing was asked
 * @param nearest what was perhaps meant, where nothing was found
 */
record Results(String text, long total, List<Facet> facets, List<Group> groups, List<Link> nearest, String previous, String next) {

    /** @param kind the end of a message's name; empty for all */
    record Facet(String kind, long count, String href, boolean chosen) {
    }

    /** Those of one kind, best first. */
    record Group(String kind, long total, List<Item> items, String more) {
    }

    /**
     * @param matched another name through which it was found
     * @param marks   what tells it from its namesakes
     */
    record Item(String href, List<Piece> label, String matched, List<Piece> text, List<String> marks) {
    }
}
