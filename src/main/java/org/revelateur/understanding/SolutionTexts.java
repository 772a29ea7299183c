package org.revelateur.understanding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
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
import org.revelateur.text.FrenchText;

/** The solutions' names and descriptions, in an index of their own that is made whole and then only read. */
final class SolutionTexts {
    private static final String IRI = "iri";
    private static final String NAME = "name";
    private static final String DESCRIPTION = "description";
    private static final Map<String, Float> FIELDS = Map.of(NAME, 2f, DESCRIPTION, 1f);
    private static final int MOST = 200;

    /** A solution's own words. */
    record Text(String solution, String name, String description) {
    }

    private final IndexSearcher searcher;

    SolutionTexts(Iterable<Text> texts) {
        var directory = new ByteBuffersDirectory();
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(FrenchText.stems()))) {
            for (Text text : texts) {
                var document = new Document();
                document.add(new StoredField(IRI, text.solution()));
                document.add(new TextField(NAME, text.name(), Store.NO));
                document.add(new TextField(DESCRIPTION, text.description(), Store.NO));
                writer.addDocument(document);
            }
            writer.commit();
            searcher = new IndexSearcher(DirectoryReader.open(directory));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How well each solution's words are those of the text, from 0 to 1 for the best of them; those that share none are left out. */
    Map<String, Double> like(String text) {
        var parser = new SimpleQueryParser(FrenchText.stems(), FIELDS, 0); // no operators: only words
        try {
            var found = searcher.search(parser.parse(text), MOST);
            var scores = new HashMap<String, Double>();
            for (var hit : found.scoreDocs) {
                scores.put(searcher.storedFields().document(hit.doc).get(IRI), (double) hit.score / found.scoreDocs[0].score);
            }
            return scores;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
