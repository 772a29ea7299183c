package org.revelateur.graph;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.util.ElisionFilter;

/**
 * Words of French text as the index keeps them: {@code FrenchAnalyzer} does not find "éducation" by "education" nor
 * "œuvre" by "oeuvre", because it stems before it folds; here accents are folded last, on both sides.
 */
final class FrenchText extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        var tokenizer = new StandardTokenizer();
        TokenStream words = new LowerCaseFilter(tokenizer);
        words = new ElisionFilter(words, FrenchAnalyzer.DEFAULT_ARTICLES);
        words = new StopFilter(words, FRENCH_STOP_WORDS);
        words = new FrenchLightStemFilter(words);
        words = new ASCIIFoldingFilter(words);
        return new TokenStreamComponents(tokenizer, words);
    }

    private static final CharArraySet FRENCH_STOP_WORDS = FrenchAnalyzer.getDefaultStopSet();

    @Override
    protected TokenStream normalize(String fieldName, TokenStream in) {
        return new ASCIIFoldingFilter(new LowerCaseFilter(in));
    }
}
