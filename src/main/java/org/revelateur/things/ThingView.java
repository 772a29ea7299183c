package org.revelateur.things;

import java.util.List;
import java.util.Optional;
import org.revelateur.portraits.Portrait;
import org.revelateur.resource.Source;
import org.revelateur.site.Link;

/**
 * What the page of a thing shows.
 *
 * @param closed   since when an offer is closed, if its time is over
 * @param portrait what is worth seeing first
 * @param report   where one tells of an error
 * @param data     the same in the words of schema.org, for search engines
 */
record ThingView(String iri, String label, List<Link> types, String description, Optional<String> closed, List<Statement> statements, List<Source> sources,
                 List<Group> incoming, List<SaidBy> graphs, List<Event> history, List<Link> formats, Portrait portrait, String report, String data) {

    record Statement(Link property, List<Value> values) {
    }

    /**
     * @param text  a text, or the name of what the value is, as the reader writes it
     * @param raw   a text as the graph has it
     * @param href  where it leads, if it is a thing
     * @param about what the graph says of it, if it leads elsewhere
     * @param kind  what it is, in a word
     * @param parts what is said of it, if it is nothing alone
     */
    record Value(String text, String raw, String href, String about, String lang, String kind, List<Statement> parts) {
    }

    /** What points here by one property: the things from the first to the last of so many, and where the others are. */
    record Group(Link property, int total, int first, List<Link> things, String previous, String next) {
        public int last() {
            return first + things.size() - 1;
        }

        public boolean whole() {
            return things.size() == total;
        }
    }

    /** A graph that says something of the thing. */
    record SaidBy(Link graph, int statements, String issued) {
    }

    /** A change of the thing. */
    record Event(long version, String date, String reason, int added, int removed) {
    }
}
