package org.revelateur.search;

import java.util.Optional;

/**
 * Something found, named in the language asked for.
 *
 * @param matched  the other name through which it was found, where the label does not tell
 * @param summary  a need's definition, or what a solution or an actor does
 * @param category a need's theme, the kind of a solution or an actor, the level of a territory
 * @param place    a territory's département
 * @param match    empty where nothing was asked for, or nothing found
 * @param score    falls with the match first; means nothing but the order
 */
public record Hit(String id, String iri, String label, Optional<String> matched, Optional<String> summary, Optional<Label> category,
                  Optional<Label> place, Optional<Match> match, double score) {

    /** What tells a hit from its namesakes. */
    public record Label(String id, String label) {
    }
}
