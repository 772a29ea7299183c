package org.revelateur.understanding;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.revelateur.text.Edits;

/** Known words, and which of them a misspelt one may be: one letter more, less, another, or two swapped. */
final class Spelling {
    private static final int SHORTEST = 5;
    private static final int CANDIDATES = 4;

    private final String[] words;
    private final int sure;

    /** @param sure how many letters at the beginning are taken to be right: only words with the same ones are compared */
    Spelling(Collection<String> words, int sure) {
        this.sure = sure;
        this.words = words.stream().filter(this::isLong).distinct().sorted().toArray(String[]::new);
    }

    /** In a fixed order; none where so many come near that it could be anything. */
    List<String> near(String word) {
        if (!isLong(word)) {
            return List.of();
        }
        String beginning = word.substring(0, sure);
        List<String> near = Arrays.stream(words, firstFrom(beginning), firstFrom(beginning + Character.MAX_VALUE))
                .filter(other -> Math.abs(other.length() - word.length()) <= 1 && Edits.between(word, other) <= 1).toList();
        return near.size() > CANDIDATES ? List.of() : near;
    }

    private int firstFrom(String beginning) {
        int found = Arrays.binarySearch(words, beginning);
        return found < 0 ? -found - 1 : found;
    }

    private boolean isLong(String word) {
        return word.length() >= SHORTEST + sure - 1;
    }
}
