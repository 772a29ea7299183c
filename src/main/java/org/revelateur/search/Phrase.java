package org.revelateur.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.revelateur.text.Folding;
import org.revelateur.text.FrenchText;

/**
 * A text word by word.
 *
 * @param folded without accents, case and punctuation
 * @param open   whether the last word may still be going on
 */
record Phrase(String folded, List<Word> words, boolean open) {
    static final Analyzer STEMS = FrenchText.stems();
    static final Analyzer WORDS = FrenchText.words();
    private static final Pattern SAINT = Pattern.compile("\\b(s)t(e?)\\b\\.?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final int MOST = 40;

    /** A word as it is typed and by its stem; words that say nothing have none. */
    record Word(String typed, List<String> stems) {

        boolean says() {
            return !stems.isEmpty();
        }

        boolean isLike(Word other) {
            return typed.equals(other.typed) || stems.stream().anyMatch(other.stems::contains);
        }
    }

    static Phrase of(String text) {
        String whole = SAINT.matcher(text).replaceAll("$1aint$2");
        var words = new ArrayList<Word>();
        try (var tokens = WORDS.tokenStream("", whole)) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            var place = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (words.size() < MOST && tokens.incrementToken()) {
                words.add(new Word(term.toString(), stems(whole.substring(place.startOffset(), place.endOffset()))));
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        boolean open = !whole.isEmpty() && Character.isLetterOrDigit(whole.codePointBefore(whole.length()));
        return new Phrase(Folding.fold(whole), List.copyOf(words), open);
    }

    /** The words that a match is sought for: those that say something, or all of a text that has no such word. */
    List<Word> sought() {
        var saying = words.stream().filter(Word::says).toList();
        return saying.isEmpty() ? words : saying;
    }

    boolean mayGoOn(Word word) {
        return open && word == words.getLast();
    }

    /** The phrase by its stems: the same for its plural. */
    String form() {
        return sought().stream().map(word -> word.stems().isEmpty() ? word.typed() : String.join(" ", word.stems())).collect(Collectors.joining(" "));
    }

    /** How many of the words sought this other phrase has. */
    long shared(Phrase other) {
        return sought().stream().filter(word -> other.words.stream().anyMatch(theirs ->
                word.isLike(theirs) || mayGoOn(word) && theirs.typed().startsWith(word.typed()))).count();
    }

    private static List<String> stems(String word) throws IOException {
        var stems = new ArrayList<String>();
        try (TokenStream tokens = STEMS.tokenStream("", word)) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                stems.add(term.toString());
            }
            tokens.end();
        }
        return stems;
    }
}
