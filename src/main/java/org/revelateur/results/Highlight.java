package org.revelateur.results;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.revelateur.text.FrenchText;

/** Marks in a text the words that were sought, in any form. */
final class Highlight {
    private static final Analyzer STEMS = FrenchText.stems();

    /** A piece of a text; a template writes it as text, whatever it holds. */
    record Piece(String text, boolean found) {
    }

    private record Word(String stem, int start, int end) {
    }

    private final Set<String> sought = new HashSet<>();

    Highlight(String sought) {
        words(sought).forEach(word -> this.sought.add(word.stem()));
    }

    List<Piece> of(String text) {
        var pieces = new ArrayList<Piece>();
        int at = 0;
        for (Word word : words(text)) {
            if (sought.contains(word.stem()) && word.start() >= at) {
                pieces.add(new Piece(text.substring(at, word.start()), false));
                pieces.add(new Piece(text.substring(word.start(), word.end()), true));
                at = word.end();
            }
        }
        pieces.add(new Piece(text.substring(at), false));
        return pieces.stream().filter(piece -> !piece.text().isEmpty()).toList();
    }

    private static List<Word> words(String text) {
        var words = new ArrayList<Word>();
        try (var tokens = STEMS.tokenStream("", text)) {
            var stem = tokens.addAttribute(CharTermAttribute.class);
            var place = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(new Word(stem.toString(), place.startOffset(), place.endOffset()));
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
