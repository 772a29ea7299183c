package org.revelateur.browse;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.revelateur.browse.Found.Choice;

/** Names and other words of things, in which a typed text is looked up. Plain Java: no RDF, no Spring. */
final class Names {
    private static final int SHOWN = 8;
    private static final int NEAREST = 3;
    private static final double CLEAR = 1.3; // how much better than the next a match must be to need no question
    private static final Set<String> EMPTY_WORDS = Set.of("a", "au", "aux", "avec", "ce", "chez", "d", "dans", "de", "des", "du", "en", "est", "et",
            "il", "je", "l", "la", "le", "les", "mes", "moins", "mon", "n", "ne", "nos", "notre", "on", "ou", "par", "pas", "peu", "plus", "pour",
            "que", "qui", "s", "sans", "se", "ses", "son", "sur", "un", "une", "y", "an", "and", "for", "in", "no", "not", "of", "the", "to", "with");

    /** A thing with its names: its own first, then what people also say; all in lower case without accents. */
    private record Named(Choice choice, List<String> own, List<String> others, Map<String, Double> words) {
    }

    private record Scored(Choice choice, double score) {
    }

    private final List<Named> all = new ArrayList<>();

    /**
     * @param own    how the thing is called, in any language
     * @param others what people also call it
     */
    void add(Choice choice, List<String> own, List<String> others) {
        var ownFolded = own.stream().map(Names::fold).toList();
        var othersFolded = others.stream().map(Names::fold).toList();
        Map<String, Double> words = othersFolded.stream().flatMap(Names::words).collect(Collectors.toMap(word -> word, _ -> 0.5, Double::max));
        ownFolded.stream().flatMap(Names::words).forEach(word -> words.put(word, 1.0));
        all.add(new Named(choice, ownFolded, othersFolded, words));
    }

    List<Choice> choices() {
        return all.stream().map(Named::choice).toList();
    }

    Found find(String text) {
        String sought = fold(text);
        var exact = Stream.<Predicate<Named>>of(named -> named.choice().key().equalsIgnoreCase(text.strip()),
                        named -> named.own().contains(sought), named -> named.others().contains(sought))
                .map(test -> all.stream().filter(test).map(Named::choice).toList()).filter(matches -> !matches.isEmpty()).findFirst();
        return exact.map(Names::oneOrSeveral).orElseGet(() -> byWords(sought));
    }

    private static Found oneOrSeveral(List<Choice> choices) {
        return choices.size() == 1 ? new Found.One(choices.getFirst()) : new Found.Several(choices.stream().limit(SHOWN).toList());
    }

    private Found byWords(String sought) {
        var words = words(sought).collect(Collectors.toSet());
        var matches = all.stream().map(named -> new Scored(named.choice(), score(words, named))).filter(scored -> scored.score() > 0)
                .sorted(Comparator.comparingDouble(Scored::score).reversed().thenComparing(scored -> scored.choice().label())).toList();
        if (matches.isEmpty()) {
            return new Found.None(nearest(sought));
        }
        boolean clear = matches.size() == 1 || matches.get(0).score() > CLEAR * matches.get(1).score();
        return clear ? new Found.One(matches.getFirst().choice())
                : new Found.Several(matches.stream().filter(match -> match.score() * 3 > matches.getFirst().score()).limit(SHOWN).map(Scored::choice).toList());
    }

    /** Every word typed must be met, in full or by its beginning; a word of the own name counts double. */
    private static double score(Set<String> sought, Named named) {
        double sum = 0;
        for (String word : sought) {
            double best = named.words().entrySet().stream()
                    .mapToDouble(entry -> entry.getKey().equals(word) ? entry.getValue()
                            : word.length() > 2 && entry.getKey().startsWith(word) ? entry.getValue() * 0.6 : 0)
                    .max().orElse(0);
            if (best == 0) {
                return 0;
            }
            sum += best;
        }
        return sum;
    }

    private List<Choice> nearest(String sought) {
        var parts = trigrams(sought);
        return all.stream()
                .map(named -> new Scored(named.choice(), Stream.concat(named.own().stream(), named.others().stream())
                        .mapToDouble(name -> likeness(parts, trigrams(name))).max().orElse(0)))
                .filter(scored -> scored.score() > 0)
                .sorted(Comparator.comparingDouble(Scored::score).reversed().thenComparing(scored -> scored.choice().label()))
                .limit(NEAREST).map(Scored::choice).toList();
    }

    private static double likeness(Set<String> left, Set<String> right) {
        long common = left.stream().filter(right::contains).count();
        return common == 0 ? 0 : (double) common / (left.size() + right.size() - common);
    }

    private static Set<String> trigrams(String text) {
        String padded = "  " + text + " ";
        var parts = new HashSet<String>();
        for (int i = 0; i + 3 <= padded.length(); i++) {
            parts.add(padded.substring(i, i + 3));
        }
        return parts;
    }

    /** Lower case, without accents and punctuation. */
    static String fold(String text) {
        var plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT).replace("œ", "oe"), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return plain.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private static Stream<String> words(String folded) {
        return Stream.of(folded.split(" ")).filter(word -> !word.isEmpty() && !EMPTY_WORDS.contains(word)).map(Names::singular);
    }

    private static String singular(String word) {
        return word.length() > 3 && (word.endsWith("s") || word.endsWith("x")) ? word.substring(0, word.length() - 1) : word;
    }
}
