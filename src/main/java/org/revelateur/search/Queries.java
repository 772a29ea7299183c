package org.revelateur.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.revelateur.search.Phrase.Word;

/** Says in the index's words what a phrase asks for: as it is written, then with slips forgiven, then by some of its words. */
final class Queries {
    /** A field of words, and what a word found there is worth. */
    private record Part(String field, float worth) {
    }

    private static final Part LABEL = new Part(Fields.LABEL, 3);
    private static final Part NAME = new Part(Fields.NAME, 2);
    private static final Part TEXT = new Part(Fields.TEXT, 1);
    private static final Part PLACE = new Part(Fields.PLACE, 1);

    private Queries() {
    }

    static Query asWritten(Phrase phrase) {
        var ways = new ArrayList<Query>();
        String whole = phrase.folded();
        add(ways, Match.CODE, new TermQuery(new Term(Fields.CODE, whole)));
        add(ways, Match.LABEL, new TermQuery(new Term(Fields.LABEL, whole)));
        add(ways, Match.FORM_OF_LABEL, new TermQuery(new Term(Fields.LABEL + Fields.FORM, phrase.form())));
        if (!whole.isEmpty() && phrase.open()) {
            add(ways, Match.START_OF_LABEL, new PrefixQuery(new Term(Fields.LABEL, whole)));
        }
        if (!whole.isEmpty() && whole.chars().allMatch(Character::isDigit)) {
            add(ways, Match.START_OF_LABEL, new PrefixQuery(new Term(Fields.CODE, whole)));
        }
        add(ways, Match.OTHER_NAME, new TermQuery(new Term(Fields.NAME + Fields.FORM, phrase.form())));
        add(ways, Match.WORDS_OF_LABEL, every(phrase, word -> best(whole(word, LABEL))));
        add(ways, Match.WORDS_OF_NAMES, somewhere(phrase, word -> best(whole(word, LABEL, NAME)), word -> best(whole(word, PLACE))));
        add(ways, Match.BEGUN_WORDS, somewhere(phrase, word -> written(phrase, word, LABEL, NAME), word -> written(phrase, word, PLACE)));
        add(ways, Match.WORDS_OF_TEXT, every(phrase, word -> written(phrase, word, LABEL, NAME, TEXT)));
        return ranked(ways, any(phrase, word -> written(phrase, word, LABEL, NAME, TEXT), 0), 1);
    }

    static Query misspelt(Phrase phrase, Spelling spelling) {
        var ways = new ArrayList<Query>();
        var labels = spelling.labels(phrase);
        add(ways, Match.MISSPELT_LABEL, terms(Fields.LABEL, labels.whole()));
        add(ways, Match.MISSPELT_WORDS, terms(Fields.LABEL, labels.begun()));
        add(ways, Match.MISSPELT_WORDS, somewhere(phrase, word -> slipped(phrase, word, spelling, LABEL, NAME, TEXT), word -> slipped(phrase, word, spelling, PLACE)));
        return ranked(ways, any(phrase, word -> slipped(phrase, word, spelling, LABEL, NAME, TEXT), 0), 1);
    }

    /** A third of the words at least; how many counts for more than what it is that they find. */
    static Query someWords(Phrase phrase, Spelling spelling) {
        var ways = new ArrayList<Query>();
        add(ways, Match.SOME_WORDS, any(phrase, word -> slipped(phrase, word, spelling, LABEL, NAME, TEXT), Math.max(1, phrase.sought().size() / 3)));
        return ranked(ways, any(phrase, word -> slipped(phrase, word, spelling, LABEL, NAME, TEXT, PLACE), 0), 0.01f);
    }

    private static void add(List<Query> ways, Match match, Query query) {
        ways.add(new BoostQuery(new ConstantScoreQuery(query), match.score()));
    }

    /** The closest match counts; those that match equally close come by weight and relevance. */
    private static Query ranked(List<Query> ways, Query relevance, float weight) {
        return new BooleanQuery.Builder().add(new DisjunctionMaxQuery(ways, 0), Occur.MUST).add(relevance, Occur.SHOULD)
                .add(FeatureField.newLinearQuery(Fields.FEATURE, Fields.WEIGHT, weight), Occur.SHOULD).build();
    }

    private static Query every(Phrase phrase, Function<Word, Query> word) {
        var query = new BooleanQuery.Builder();
        phrase.sought().forEach(sought -> query.add(word.apply(sought), Occur.MUST));
        return query.build();
    }

    /** Every word is here or in the name of the place, but not all in the latter: a commune is no answer to its département's name. */
    private static Query somewhere(Phrase phrase, Function<Word, Query> here, Function<Word, Query> place) {
        return new BooleanQuery.Builder().add(every(phrase, word -> best(Stream.of(here.apply(word), place.apply(word)))), Occur.MUST)
                .add(any(phrase, here, 1), Occur.MUST).build();
    }

    /** Relevance is shared among the words, so that a long phrase stays within its match. */
    private static Query any(Phrase phrase, Function<Word, Query> word, int least) {
        var query = new BooleanQuery.Builder().setMinimumNumberShouldMatch(least);
        phrase.sought().forEach(sought -> query.add(new BoostQuery(word.apply(sought), 1f / phrase.sought().size()), Occur.SHOULD));
        return query.build();
    }

    // ---- One word

    /** In this or another form. */
    private static Stream<Query> whole(Word word, Part... parts) {
        return Arrays.stream(parts).flatMap(part -> Stream.concat(Stream.of(worth(part, 1, typed(word, part))),
                word.stems().stream().map(stem -> worth(part, 0.6f, new TermQuery(new Term(part.field() + Fields.STEMS, stem))))));
    }

    /** In this or another form, or, if it is the last and may go on, begun. */
    private static Query written(Phrase phrase, Word word, Part... parts) {
        var begun = phrase.mayGoOn(word) ? Arrays.stream(parts).map(part -> worth(part, 0.4f, new PrefixQuery(typed(word, part).getTerm()))) : Stream.<Query>empty();
        return best(Stream.concat(whole(word, parts), begun));
    }

    /** As it is written, or any of the words that it may be meant for. */
    private static Query slipped(Phrase phrase, Word word, Spelling spelling, Part... parts) {
        var meant = spelling.words(phrase, word);
        var slips = Arrays.stream(parts).flatMap(part -> Stream.of(worth(part, 0.3f, terms(part.field() + Fields.WORDS, meant.whole())),
                worth(part, 0.2f, terms(part.field() + Fields.WORDS, meant.begun()))));
        return best(Stream.concat(Stream.of(written(phrase, word, parts)), slips));
    }

    private static TermQuery typed(Word word, Part part) {
        return new TermQuery(new Term(part.field() + Fields.WORDS, word.typed()));
    }

    private static Query worth(Part part, float share, Query query) {
        return new BoostQuery(query, part.worth() * share);
    }

    private static Query best(Stream<? extends Query> queries) {
        return new DisjunctionMaxQuery(queries.map(Query.class::cast).toList(), 0);
    }

    private static Query terms(String field, Collection<String> terms) {
        return best(terms.stream().map(term -> new TermQuery(new Term(field, term))));
    }
}
