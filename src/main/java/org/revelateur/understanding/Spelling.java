package org.revelateur.understanding;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Known words, and which of them a misspelt one may be: one letter more, less, another, or two swapped. Each word is kept under
 * every form of it that lacks one letter, so that looking one up costs as little as its letters.
 */
final class Spelling {
    private static final int SHORTEST = 5;
    private static final int CANDIDATES = 4;

    private final Map<String, Set<String>> forms = new HashMap<>();
    private final int sure;

    /** @param sure how many letters at the beginning are taken to be right */
    Spelling(Collection<String> words, int sure) {
        this.sure = sure;
        words.stream().filter(this::isLong).forEach(word -> formsOf(word).forEach(form -> forms.computeIfAbsent(form, _ -> new HashSet<>(2)).add(word)));
    }

    /** In a fixed order; none where so many come near that it could be anything. */
    List<String> near(String word) {
        var near = new HashSet<String>();
        if (isLong(word)) {
            formsOf(word).forEach(form -> near.addAll(forms.getOrDefault(form, Set.of())));
        }
        return near.size() > CANDIDATES ? List.of() : near.stream().sorted().toList();
    }

    private boolean isLong(String word) {
        return word.length() >= SHORTEST + sure - 1;
    }

    private Set<String> formsOf(String word) {
        var all = new HashSet<>(Set.of(word));
        for (int i = sure; i < word.length(); i++) {
            all.add(word.substring(0, i) + word.substring(i + 1));
        }
        return all;
    }
}
