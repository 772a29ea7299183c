package org.revelateur.understanding;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.revelateur.understanding.PlaceNames.Match;

/**
 * Finds the territory that a text names. Careful: a commune may be called like a common word ("Quarante"), and a city far away is
 * more often where somebody comes from.
 */
final class Places {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Set<String> BEFORE_A_PLACE = Set.of("a", "au", "aux", "en", "dans", "vers", "sur", "pres", "cote", "autour", "de", "du", "d",
            "in", "near", "around", "at", "to", "from");
    private static final Set<String> IN = Set.of("a", "au", "aux", "en", "dans", "vers", "pres", "cote", "autour", "in", "near", "around", "at");
    private static final Set<String> SMALL_WORDS = Set.of("l", "le", "la", "les", "the", "d", "de", "du");
    private static final int LONGEST_NAME = 8;
    private static final int SURE_BY_LENGTH = 3;
    private static final int SHORTEST_BARE = 5;
    private static final int SHORTEST_MISSPELT = 6;

    /** A territory that a text names, and the text without that name. */
    record Found(String territory, String rest) {
    }

    private record Word(String typed, String folded, int start, int end) {
        boolean isCapital() {
            return Character.isUpperCase(typed.charAt(0));
        }

        /** "sauvé" is no way to write Sauve. */
        boolean isAccentedUnlike(String name) {
            return !isCapital() && !StandardCharsets.US_ASCII.newEncoder().canEncode(typed) && !name.toLowerCase(Locale.ROOT).contains(typed);
        }
    }

    private record Hit(Match match, int first, int length) {
    }

    private final PlaceNames names;
    private final Predicate<String> ordinary;

    Places(Collection<Territory> territories, Predicate<String> ordinary) {
        this.names = new PlaceNames(territories, ordinary);
        this.ordinary = ordinary;
    }

    /** The surest name; among equally sure ones the longest, then the narrowest territory's, then the first. */
    Optional<Found> in(String text) {
        List<Word> words = WORD.matcher(text).results()
                .map(word -> new Word(word.group(), PlaceNames.fold(word.group()), word.start(), word.end())).toList();
        var hits = new ArrayList<Hit>();
        for (int length = 1; length <= Math.min(LONGEST_NAME, words.size()); length++) {
            for (int first = 0; first + length <= words.size(); first++) {
                hit(words, first, length).ifPresent(hits::add);
            }
        }
        return hits.stream().min(Comparator.comparing((Hit hit) -> hit.match().form()).thenComparing(Hit::length, Comparator.reverseOrder())
                        .thenComparing(hit -> hit.match().territory().kind()).thenComparingInt(Hit::first))
                .or(() -> misspelt(words)).map(hit -> found(text, words, hit));
    }

    private Optional<Hit> hit(List<Word> words, int first, int length) {
        return names.named(folded(words, first, length)).map(match -> new Hit(match, first, length)).filter(hit -> isMeant(words, hit));
    }

    private boolean isMeant(List<Word> words, Hit hit) {
        if (words.size() == hit.length()) {
            return true;
        }
        boolean capital = words.get(hit.first()).isCapital();
        boolean common = isCommon(words, hit.first(), hit.length());
        boolean named = common ? capital && hit.first() > 0 || hit.length() >= SURE_BY_LENGTH
                : capital || follows(BEFORE_A_PLACE, words, hit.first()) || letters(words, hit.first(), hit.length()) >= SHORTEST_BARE;
        return named && words.subList(hit.first(), hit.first() + hit.length()).stream().noneMatch(word -> word.isAccentedUnlike(hit.match().territory().name()))
                && (hit.match().territory().programme() || follows(IN, words, hit.first()));
    }

    private Optional<Hit> misspelt(List<Word> words) {
        return IntStream.rangeClosed(1, Math.min(LONGEST_NAME, words.size())).boxed()
                .flatMap(length -> IntStream.rangeClosed(0, words.size() - length).boxed().flatMap(first -> misspelt(words, first, length).stream()))
                .min(Comparator.comparing(Hit::match, Match.ORDER).thenComparing(Hit::length, Comparator.reverseOrder()).thenComparing(Hit::first));
    }

    private Optional<Hit> misspelt(List<Word> words, int first, int length) {
        boolean looksLikeAName = follows(IN, words, first) || words.get(first).isCapital() && first > 0 || words.size() == length;
        return looksLikeAName && letters(words, first, length) >= SHORTEST_MISSPELT && !isCommon(words, first, length)
                ? names.nearly(folded(words, first, length)).filter(match -> match.territory().programme()).map(match -> new Hit(match, first, length))
                : Optional.empty();
    }

    private boolean isCommon(List<Word> words, int first, int length) {
        return words.subList(first, first + length).stream().map(Word::folded).allMatch(word -> ordinary.test(word) || SMALL_WORDS.contains(word));
    }

    /** Whether one of these words stands before, perhaps with a small one between. */
    private static boolean follows(Set<String> before, List<Word> words, int first) {
        return first > 0 && (before.contains(words.get(first - 1).folded())
                || first > 1 && SMALL_WORDS.contains(words.get(first - 1).folded()) && before.contains(words.get(first - 2).folded()));
    }

    private static String folded(List<Word> words, int first, int length) {
        return String.join(" ", words.subList(first, first + length).stream().map(Word::folded).toList());
    }

    private static int letters(List<Word> words, int first, int length) {
        return words.subList(first, first + length).stream().mapToInt(word -> word.folded().length()).sum();
    }

    private static Found found(String text, List<Word> words, Hit hit) {
        int start = words.get(hit.first()).start();
        int end = words.get(hit.first() + hit.length() - 1).end();
        return new Found(hit.match().territory().iri(), (text.substring(0, start) + text.substring(end)).strip());
    }
}
