package org.revelateur.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.util.BytesRef;
import org.revelateur.search.Phrase.Word;
import org.revelateur.text.Edits;

/** What badly spelt words may be meant for, among the words of one kind of things. Serves one phrase. */
final class Spelling {
    private static final int MOST = 50;
    private static final int SHORTEST_BEGUN = 4;

    /**
     * @param whole words with some letters wrong
     * @param begun longer words that begin nearly so
     */
    record Meant(List<String> whole, List<String> begun) {

        private void add(String term, String text, int slips, boolean mayGoOn) {
            if (Math.abs(term.length() - text.length()) <= slips && Edits.between(text, term) <= slips) {
                whole.add(term);
            } else if (mayGoOn && begun.size() < MOST && Edits.toBeginningOf(text, term) <= 1) {
                begun.add(term);
            }
        }
    }

    private final IndexReader index;
    private final String words;
    private final Map<Word, Meant> meant = new HashMap<>();

    Spelling(IndexReader index, Kind kind) {
        this.index = index;
        this.words = Fields.spelling(kind);
    }

    /** None for a word that is well spelt. */
    Meant words(Phrase phrase, Word word) {
        return meant.computeIfAbsent(word, _ -> near(words, word.typed(), phrase.mayGoOn(word)));
    }

    /** The labels that the whole phrase may be meant for. */
    Meant labels(Phrase phrase) {
        return near(Fields.LABEL, phrase.folded(), phrase.open());
    }

    private Meant near(String field, String text, boolean open) {
        int slips = slips(text);
        boolean begun = open && text.length() >= SHORTEST_BEGUN;
        int letters = letters(new BytesRef(text));
        var found = new Meant(new ArrayList<>(), new ArrayList<>());
        try {
            var terms = MultiTerms.getTerms(index, field);
            if (slips == 0 || terms == null || terms.iterator().seekExact(new BytesRef(text))) {
                return found;
            }
            var all = terms.iterator();
            for (var term = all.next(); term != null; term = all.next()) {
                if (Integer.bitCount(letters & ~letters(term)) <= slips) { // counting letters leaves few terms to compare one by one
                    found.add(term.utf8ToString(), text, slips, begun);
                }
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The set of letters of a term, one bit each. */
    private static int letters(BytesRef term) {
        int letters = 0;
        for (int i = 0; i < term.length; i++) {
            letters |= 1 << (term.bytes[term.offset + i] & 31);
        }
        return letters;
    }

    /** How many letters of a word of this length may be wrong before it is another word. */
    private static int slips(String text) {
        return text.length() < 4 ? 0 : text.length() < 7 ? 1 : 2;
    }
}
