package org.revelateur.things;

import java.util.List;
import org.revelateur.resource.UnknownIdentifier;
import org.revelateur.site.Link;
import org.revelateur.site.Links;
import org.revelateur.vocab.Rev;

/** What the page of a thing that does not exist shows: what was sought, and the nearest that exist. */
record UnknownView(String message, List<Link> nearest) {

    static UnknownView of(UnknownIdentifier unknown, String kind, String language, Links links) {
        return new UnknownView(unknown.detail(language), unknown.nearest(language).stream()
                .map(near -> new Link(near.id(), near.label().isEmpty() ? near.id() : near.label(), links.thing(Rev.thing(kind, near.id())))).toList());
    }
}
