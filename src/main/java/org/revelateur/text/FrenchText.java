package org.revelateur.text;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.util.ElisionFilter;

/**
 * Words of French text as an index keeps them: {@code FrenchAnalyzer} does not find "éducation" by "education" nor
 * "œuvre" by "oeuvre", because it stems before it folds; here accents are folded last, on both sides.
 */
public final class FrenchText extends Analyzer {
    private final boolean stemmed;

    private FrenchText(boolean stemmed) {
        this.stemmed = stemmed;
    }

    /** What a word shares with its plural and its other forms; words that say nothing are left out. */
    public static FrenchText stems() {
        return new FrenchText(true);
    }

    /** Each word as it is typed, but for case, accents and elision. */
    public static FrenchText words() {
        return new FrenchText(false);
    }

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        var tokenizer = new StandardTokenizer();
        TokenStream words = new LowerCaseFilter(tokenizer);
        words = new ElisionFilter(words, FrenchAnalyzer.DEFAULT_ARTICLES);
        if (stemmed) {
            words = new StopFilter(words, FrenchAnalyzer.getDefaultStopSet());
            words = new FrenchLightStemFilter(words);
        }
        words = new ASCIIFoldingFilter(words);
        return new TokenStreamComponents(tokenizer, words);
    }

    @Override
    protected TokenStream normalize(String fieldName, TokenStream in) {
        return new ASCIIFoldingFilter(new LowerCaseFilter(in));
    }
}
