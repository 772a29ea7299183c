package org.revelateur.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Finds what somebody probably meant: names that equal a text but for accents, case and punctuation, begin with it, or differ by a few letters. */
public final class Nearest {
    private static final int SHOWN = 3;

    private Nearest() {
    }

    /** At most three names, nearest first; ties by length, then alphabetically. */
    public static List<String> names(String text, Collection<String> names) {
        return of(text, names, name -> List.of(Folding.fold(name)), Function.identity());
    }

    /** At most three candidates, nearest first; each may be known under several names, given as {@link Folding#fold} writes them. */
    public static <T> List<T> of(String text, Collection<T> candidates, Function<T, List<String>> foldedNames, Function<T, String> id) {
        record Scored<T>(T candidate, double distance, String id) {
        }
        String sought = Folding.fold(text);
        return candidates.stream()
                .map(candidate -> new Scored<>(candidate,
                        foldedNames.apply(candidate).stream().mapToDouble(name -> distance(sought, name)).min().orElse(1), id.apply(candidate)))
                .sorted(Comparator.comparingDouble((Scored<T> scored) -> scored.distance()).thenComparingInt(scored -> scored.id().length())
                        .thenComparing(Scored::id))
                .limit(SHOWN).map(Scored::candidate).toList();
    }

    /** From 0, the same, to 1, nothing in common. */
    private static double distance(String sought, String name) {
        if (sought.isEmpty() || name.isEmpty()) {
            return 1;
        }
        double edits = (double) Edits.between(sought, name) / Math.max(sought.length(), name.length());
        if (sought.length() > 1 && name.startsWith(sought)) {
            return Math.min(edits, 0.2);
        }
        return sought.length() > 2 && name.contains(sought) ? Math.min(edits, 0.3) : edits;
    }
}
