package org.revelateur.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextDatasetFactory;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextDocProducerTriples;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.changes.TextQuadAction;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.FSDirectory;
import org.revelateur.text.FrenchText;
import org.revelateur.vocab.Iris;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The Lucene index of labels and texts, and the note beside it of the version that it stands at. */
final class TextIndexes {
    private static final Logger LOG = LoggerFactory.getLogger(TextIndexes.class);
    private static final String LABEL = "label";
    private static final String TEXT = "text";

    private TextIndexes() {
    }

    static TextIndex inMemory() {
        return TextDatasetFactory.createLuceneIndex(new ByteBuffersDirectory(), configuration());
    }

    static TextIndex onDisk(Path directory) {
        try {
            Files.createDirectories(directory);
            return TextDatasetFactory.createLuceneIndex(FSDirectory.open(directory), configuration());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TextIndexConfig configuration() {
        var entities = new EntityDefinition("uri", LABEL, "graph", SKOS.prefLabel.asNode());
        entities.setUidField("uid"); // so that a deleted text leaves the index
        entities.setLangField("lang");
        Stream.of(SKOS.altLabel, SKOS.hiddenLabel).forEach(property -> entities.set(LABEL, property.asNode()));
        Stream.of(SKOS.definition, DCTerms.description, DCTerms.title).forEach(property -> entities.set(TEXT, property.asNode()));
        Stream.of("why", "cause", "consequence", "measure", "successFactor", "conditions").map(TextIndexes::term)
                .forEach(property -> entities.set(TEXT, property));
        var configuration = new TextIndexConfig(entities);
        configuration.setAnalyzer(FrenchText.stems());
        configuration.setQueryAnalyzer(FrenchText.stems());
        configuration.setValueStored(true);
        return configuration;
    }

    private static Node term(String name) {
        return NodeFactory.createURI(Iris.TERMS + name);
    }

    /** Makes the index anew from the store unless its note says that it stands at this version already. */
    static void bringTo(long version, Path note, TextIndex index, DatasetGraph store) {
        if (!noted(note).equals(Optional.of(version)) && version > 0) {
            LOG.info("The text index is rebuilt: it does not stand at version {}", version);
            rebuild(index, store);
        }
        version(note, version);
    }

    private static void rebuild(TextIndex index, DatasetGraph store) {
        try {
            ((TextIndexLucene) index).getIndexWriter().deleteAll();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var producer = new TextDocProducerTriples(index);
        Txn.executeRead(store, () -> {
            producer.start();
            store.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad ->
                    producer.change(TextQuadAction.ADD, quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject()));
            producer.finish();
        });
        index.commit();
    }

    private static Optional<Long> noted(Path note) {
        try {
            return Files.exists(note) ? Optional.of(Long.parseLong(Files.readString(note).strip())) : Optional.empty();
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    static void version(Path note, long version) {
        try {
            Files.writeString(note, Long.toString(version));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
