package org.revelateur.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.ByteBuffersDirectory;

/** The entries in memory, and the words that lead to them. Readers see one state or the next, never one between. */
final class Index {
    private final IndexWriter writer;
    private volatile Snapshot now;

    Index(Collection<Entry> entries, long version) {
        try {
            writer = new IndexWriter(new ByteBuffersDirectory(), new IndexWriterConfig(Fields.analyzer()).setMergeScheduler(new SerialMergeScheduler()));
            writer.addDocuments(entries.stream().map(Fields::document).toList());
            writer.forceMerge(1);
            now = new Snapshot(DirectoryReader.open(writer), entries.stream().collect(Collectors.toMap(entry -> entry.thing().iri(), entry -> entry)), version);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long version() {
        return now.version();
    }

    boolean has(String iri) {
        return now.entries().containsKey(iri);
    }

    /** Whether entries say something of this thing, beside those that are its own. */
    boolean mentions(String iri) {
        return now.mentioned().contains(iri);
    }

    /** Asks of one state, which stays open meanwhile. */
    <T> T ask(Function<Snapshot, T> question) {
        var asked = now;
        while (!asked.words().tryIncRef()) {
            asked = now; // another state has replaced that one
        }
        try {
            return question.apply(asked);
        } finally {
            close(asked);
        }
    }

    private static void close(Snapshot snapshot) {
        try {
            snapshot.words().decRef();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes these things as they now are; those without an entry leave. One call at a time. */
    void update(Map<String, Optional<Entry>> changed, long version) {
        var before = now;
        if (changed.isEmpty()) {
            now = before.at(version);
            return;
        }
        try {
            var entries = new HashMap<>(before.entries());
            for (var change : changed.entrySet()) {
                replace(change.getKey(), change.getValue(), entries);
            }
            var words = Optional.ofNullable(DirectoryReader.openIfChanged(before.words(), writer));
            now = new Snapshot(words.orElse(before.words()), entries, version);
            if (words.isPresent()) {
                close(before);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void replace(String iri, Optional<Entry> entry, Map<String, Entry> entries) throws IOException {
        var term = new Term(Fields.IRI, iri);
        if (entry.isPresent()) {
            writer.updateDocument(term, Fields.document(entry.get()));
            entries.put(iri, entry.get());
        } else {
            writer.deleteDocuments(term);
            entries.remove(iri);
        }
    }
}
