package org.revelateur.search;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * A thing as the index knows it.
 *
 * @param otherNames  what else it is called, and may be shown as
 * @param hiddenNames what it is only found by
 * @param codes       by which it may be asked for exactly
 * @param summaries   what it is, in each language
 * @param texts       whatever else it is found by
 * @param category    a need's theme, the kind of a solution or an actor, the level of a territory
 * @param place       a territory's département
 * @param weight      how far it comes before others that match as well; less than {@value #HEAVIEST}
 * @param mentioned   IRIs of what this entry says something of, beside itself
 * @param foldedLabels for comparing with what is typed
 */
record Entry(Kind kind, Named thing, List<Name> otherNames, List<Node> hiddenNames, Set<String> codes, List<Node> summaries, List<String> texts,
             Optional<Named> category, Optional<Named> place, float weight, Set<String> mentioned, List<String> foldedLabels) {
    static final int HEAVIEST = 600;

    /** One of the names of a thing, word by word. */
    record Name(String text, Phrase words) {
        Name(String text) {
            this(text, Phrase.of(text));
        }
    }

    /** The other name that explains why the phrase finds this thing, where its label does not. */
    Optional<String> matched(Phrase sought, String language) {
        String label = thing.label(language);
        long ofLabel = sought.shared(Phrase.of(label));
        return Stream.concat(otherNames.stream(), thing.labels().stream().map(Node::getLiteralLexicalForm).filter(other -> !other.equals(label)).map(Name::new))
                .filter(name -> sought.shared(name.words()) > ofLabel)
                .max(Comparator.comparingLong((Name name) -> sought.shared(name.words())).thenComparing(name -> -name.text().length())
                        .thenComparing(Name::text))
                .map(Name::text);
    }
}
