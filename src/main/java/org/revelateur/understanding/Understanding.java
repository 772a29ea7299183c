package org.revelateur.understanding;

import java.util.Map;
import java.util.Optional;
import org.revelateur.text.Corpus;
import org.revelateur.understanding.Places.Found;

/** Reads text by the words of one version of the graph. Immutable. */
final class Understanding {
    private static final int NEEDS = 5;
    private static final int LONGEST = 1000;

    private final Evidence evidence;
    private final Places places;
    private final Corpus solutions;

    Understanding(Vocabulary vocabulary) {
        this.evidence = Evidence.of(vocabulary.phrases(), vocabulary.related());
        this.places = new Places(vocabulary.territories(), vocabulary.ordinaryWords()::contains);
        this.solutions = new Corpus(vocabulary.solutions());
    }

    Reading read(String text) {
        String begun = beginning(text);
        Optional<Found> place = places.in(begun);
        String rest = place.map(Found::rest).orElse(begun);
        return new Reading(evidence.needs(rest, NEEDS), place.map(Found::territory), rest);
    }

    Map<String, Double> solutions(String text) {
        return solutions.like(beginning(text));
    }

    private static String beginning(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST));
    }
}
