package org.revelateur.network;

import java.util.List;
import java.util.Optional;
import org.revelateur.network.Star.Step;
import org.revelateur.network.Star.Vertex;

/**
 * What the page shows: a thing with its links, or where one may begin.
 *
 * @param sought what was searched for, if anything, with what was found
 * @param kinds  the classes and {@code properties} the links that one may choose among
 * @param to     the other end of a path, as it was asked for
 */
record NetworkView(String sought, List<Start> found, List<Start> beginnings, Optional<Star> star, List<Choice> kinds, List<Choice> properties,
                   String to, Optional<Way> way) {

    /** A thing that the picture may begin with. */
    record Start(String label, String detail, String href) {
    }

    record Choice(String value, String label, boolean chosen) {
    }

    /** The way to another thing; empty where there is none of reasonable length. */
    record Way(Vertex to, List<Step> steps) {
    }
}
