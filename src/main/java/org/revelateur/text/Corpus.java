package org.revelateur.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;

/** Texts in an index of their own, made whole in memory and then only read: how well their words are those of another text (BM25). */
public final class Corpus {
    private static final String ID = "id";
    private static final String TITLE = "title";
    private static final String BODY = "body";
    private static final Map<String, Float> FIELDS = Map.of(TITLE, 2f, BODY, 1f);
    private static final int MOST = 200;

    /** A text under its title, whose words count twice. */
    public record Text(String id, String title, String body) {
    }

    private final IndexSearcher searcher;

    public Corpus(Collection<Text> texts) {
        var directory = new ByteBuffersDirectory();
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(FrenchText.stems()))) {
            for (Text text : texts) {
                var document = new Document();
                document.add(new StoredField(ID, text.id()));
                document.add(new TextField(TITLE, text.title(), Store.NO));
                document.add(new TextField(BODY, text.body(), Store.NO));
                writer.addDocument(document);
            }
            writer.commit();
            searcher = new IndexSearcher(DirectoryReader.open(directory));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The texts that share words with this one, best first, each with its likeness: 1 for the best. At most {@value #MOST}. */
    public Map<String, Double> like(String text) {
        var parser = new SimpleQueryParser(FrenchText.stems(), FIELDS, 0); // no operators: only words
        try {
            var hits = searcher.search(parser.parse(text), MOST).scoreDocs;
            var likeness = new LinkedHashMap<String, Double>();
            for (var hit : hits) {
                likeness.put(searcher.storedFields().document(hit.doc).get(ID), (double) hit.score / hits[0].score);
            }
            return likeness;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
