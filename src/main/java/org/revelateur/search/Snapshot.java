package org.revelateur.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.BytesRef;
import org.revelateur.text.Nearest;

/**
 * What can be found at one version of the graph.
 *
 * @param mentioned IRIs of what entries say something of, beside themselves
 * @param answers   what was asked before: many people type the same
 */
record Snapshot(DirectoryReader words, Map<String, Entry> entries, Set<String> mentioned, long version, Map<Question, Page> answers) {
    private static final int MOST_ANSWERS = 1000;
    private static final int LONGEST_ANSWER = 50;
    private static final int LONGEST_LABEL = 100;
    private static final SortField BY_IRI = new SortField(Fields.IRI, SortField.Type.STRING);
    private static final Sort BY_SCORE = new Sort(SortField.FIELD_SCORE, BY_IRI);

    record Question(Kind kind, Phrase phrase, int offset, int limit) {
    }

    record Ranked(Entry entry, double score) {
    }

    record Page(long total, List<Ranked> entries, List<Entry> nearest, long version) {
    }

    Snapshot(DirectoryReader words, Map<String, Entry> entries, long version) {
        this(words, entries, entries.values().stream().flatMap(entry -> entry.mentioned().stream()).collect(Collectors.toSet()), version, new ConcurrentHashMap<>());
    }

    /** The same at another version, which changed nothing here. */
    Snapshot at(long other) {
        return new Snapshot(words, entries, mentioned, other, new ConcurrentHashMap<>());
    }

    /** Everything of this kind, the heaviest first, then by label. */
    Page all(Kind kind, String language, int offset, int limit) {
        return page(new MatchAllDocsQuery(), new Sort(new SortField(Fields.WEIGHT, SortField.Type.FLOAT, true),
                new SortField(Fields.ORDER + language, SortField.Type.STRING), BY_IRI), kind, offset, limit);
    }

    /** What the phrase finds as it is written; else with slips forgiven; else by some of its words; else what has the nearest label. */
    Page find(Question question) {
        var known = answers.get(question);
        if (known != null) {
            return known;
        }
        var answer = search(question);
        if (answers.size() >= MOST_ANSWERS) {
            answers.clear();
        }
        if (answer.entries().size() <= LONGEST_ANSWER) {
            answers.put(question, answer);
        }
        return answer;
    }

    private Page search(Question question) {
        var phrase = question.phrase();
        var spelling = new Spelling(words, question.kind());
        return Stream.<Supplier<Query>>of(() -> Queries.asWritten(phrase), () -> Queries.misspelt(phrase, spelling), () -> Queries.someWords(phrase, spelling))
                .map(query -> page(query.get(), BY_SCORE, question.kind(), question.offset(), question.limit())).filter(page -> page.total() > 0).findFirst()
                .orElseGet(() -> new Page(0, List.of(), nearest(question), version));
    }

    private Page page(Query query, Sort order, Kind kind, int offset, int limit) {
        var ofKind = new BooleanQuery.Builder().add(query, Occur.MUST).add(new TermQuery(new Term(Fields.KIND, kind.code())), Occur.FILTER).build();
        int most = Math.clamp((long) offset + limit, 1, Math.max(1, words.numDocs()));
        try {
            var top = new IndexSearcher(words).search(ofKind, new TopFieldCollectorManager(order, most, Integer.MAX_VALUE));
            var ranked = new ArrayList<Ranked>();
            for (int i = offset; i < top.scoreDocs.length; i++) {
                var keys = ((FieldDoc) top.scoreDocs[i]).fields; // what it is sorted by: the score, if any, first, and the IRI last
                double score = order.needsScores() ? ((Number) keys[0]).doubleValue() : 0;
                ranked.add(new Ranked(entries.get(((BytesRef) keys[keys.length - 1]).utf8ToString()), score));
            }
            return new Page(top.totalHits.value(), ranked, List.of(), version);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Entry> nearest(Question question) {
        String sought = question.phrase().folded();
        return Nearest.of(sought.substring(0, Math.min(sought.length(), LONGEST_LABEL)),
                entries.values().stream().filter(entry -> entry.kind() == question.kind()).toList(), Entry::foldedLabels, entry -> entry.thing().id());
    }
}
