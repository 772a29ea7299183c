package org.revelateur.understanding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.revelateur.text.Folding;
import org.revelateur.text.FrenchText;

/**
 * What a text is taken apart into, to be compared with others: stems of its words, in French and in English since nobody tells
 * which it is; pairs of neighbouring stems; and groups of four letters, by which a misspelt word resembles the right one.
 */
final class Pieces {
    /** A stem bears the mark of its language, so that the English "car" is not the French one. */
    static final String FRENCH = "f:";
    static final String ENGLISH = "e:";
    private static final String PAIR = "+:";
    private static final String LETTERS = "#:";
    private static final double OF_A_PAIR = 0.7;
    private static final double OF_LETTERS = 0.35;
    private static final int GROUP = 4;
    private static final Pattern NUMBER = Pattern.compile("\\p{N}+");
    private static final Analyzer FRENCH_STEMS = FrenchText.stems();
    private static final Analyzer WORDS = FrenchText.words();
    private static final Analyzer ENGLISH_STEMS = english();
    private static final Set<String> EMPTY_WORDS = Stream.of(FrenchAnalyzer.getDefaultStopSet(), EnglishAnalyzer.getDefaultStopSet()).flatMap(Set::stream)
            .map(word -> Folding.fold(new String((char[]) word))).collect(Collectors.toSet());

    private Pieces() {
    }

    /** Each piece with its weight. */
    static Map<String, Double> of(String text) {
        var pieces = new HashMap<String, Double>();
        List<String> french = terms(FRENCH_STEMS, text);
        french.forEach(stem -> pieces.merge(FRENCH + stem, 1.0, Double::sum));
        terms(ENGLISH_STEMS, text).forEach(stem -> pieces.merge(ENGLISH + stem, 1.0, Double::sum));
        for (int i = 1; i < french.size(); i++) {
            pieces.merge(PAIR + french.get(i - 1) + " " + french.get(i), OF_A_PAIR, Double::sum);
        }
        terms(WORDS, text).stream().filter(word -> word.length() >= GROUP).forEach(word -> {
            String edged = "<" + word + ">";
            for (int i = 0; i + GROUP <= edged.length(); i++) {
                pieces.merge(LETTERS + edged.substring(i, i + GROUP), OF_LETTERS, Double::sum);
            }
        });
        return pieces;
    }

    static boolean isStem(String piece) {
        return piece.startsWith(FRENCH) || piece.startsWith(ENGLISH);
    }

    /** Without numbers and words that say nothing in either language. */
    private static List<String> terms(Analyzer analyzer, String text) {
        var terms = new ArrayList<String>();
        try (var stream = analyzer.tokenStream("text", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                String one = term.toString();
                if (!EMPTY_WORDS.contains(one) && !NUMBER.matcher(one).matches()) {
                    terms.add(one);
                }
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return terms;
    }

    private static Analyzer english() {
        try {
            return CustomAnalyzer.builder().withTokenizer("standard").addTokenFilter("englishPossessive").addTokenFilter("lowercase")
                    .addTokenFilter("stop").addTokenFilter("asciiFolding").addTokenFilter("porterStem").build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
