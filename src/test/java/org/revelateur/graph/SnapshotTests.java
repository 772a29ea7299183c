package org.revelateur.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a store with made-up statements. */
class SnapshotTests {
    private static final Node GRAPH = NodeFactory.createURI("https://w3id.org/revelateur/graph/made-up");
    private static final Author SOMEBODY = new Author("somebody", Optional.of("a trial"));

    @TempDir
    Path directory;

    private GraphStore store;

    @BeforeEach
    void open() {
        store = open("var");
        add("one", "é\n\"quoted\"");
        add("two", "x".repeat(10_000));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private GraphStore open(String name) {
        var opened = GraphStore.open(directory.resolve(name), GraphFactory.createDefaultGraph(), _ -> { });
        opened.prepareWrites();
        return opened;
    }

    private void add(String subject, String value) {
        store.write(new Change(SOMEBODY, dataset -> dataset.add(GRAPH, NodeFactory.createURI("urn:x:" + subject), NodeFactory.createURI("urn:x:says"), NodeFactory.createLiteralString(value))));
    }

    private static List<String> subjects(GraphStore store) {
        return store.read(dataset -> dataset.getGraph(GRAPH).stream().map(triple -> triple.getSubject().getURI()).sorted().toList());
    }

    @Test
    void isTheStoreAsItWasWithItsLog() {
        var made = store.copyTo(directory.resolve("backup"));
        add("three", "later");

        assertThat(GraphStore.restore(directory.resolve("backup"), directory.resolve("again"))).isEqualTo(made);

        try (var again = open("again")) {
            assertThat(again.version()).isEqualTo(2);
            assertThat(subjects(again)).containsExactly("urn:x:one", "urn:x:two");
            assertThat(again.revision(2).orElseThrow().author()).isEqualTo(SOMEBODY);
            assertThat(again.undo(1, "somebody")).isPresent();
        }
    }

    @Test
    void isNotRestoredWhereItIsNotWhole() throws IOException {
        store.copyTo(directory.resolve("backup"));
        Files.write(directory.resolve("backup/store.nq.gz"), new byte[] {0});

        assertThatThrownBy(() -> GraphStore.restore(directory.resolve("backup"), directory.resolve("again"))).isInstanceOf(BrokenSnapshot.class).hasMessageContaining("store.nq.gz");

        Files.delete(directory.resolve("backup/snapshot.properties"));
        assertThatThrownBy(() -> GraphStore.restore(directory.resolve("backup"), directory.resolve("again"))).isInstanceOf(BrokenSnapshot.class).hasMessageContaining("snapshot.properties");
    }

    @Test
    void canBeReturnedToByAChangeThatCanBeUndone() {
        store.copyTo(directory.resolve("backup"));
        add("three", "later");
        store.undo(1, "somebody");

        var made = store.returnTo(directory.resolve("backup"), directory.resolve("work"), SOMEBODY).orElseThrow();

        assertThat(subjects(store)).containsExactly("urn:x:one", "urn:x:two");
        assertThat(List.of(made.version(), made.added(), made.removed())).containsExactly(5L, 1L, 1L);
        store.undo(5, "somebody");
        assertThat(subjects(store)).containsExactly("urn:x:three", "urn:x:two");
    }

    @Test
    void compactionKeepsFactsAndRecordsAndTakesWritesAfterwards() throws IOException {
        store.compact();
        add("three", "later");

        assertThat(subjects(store)).containsExactly("urn:x:one", "urn:x:three", "urn:x:two");
        assertThat(directory.resolve("var/log/000/000002.rdfp.gz")).exists();
        assertThat(directory.resolve("var/log/000/000002.rdfp")).doesNotExist();
        assertThat(store.undo(2, "somebody")).isPresent();
        try (var folders = Files.list(directory.resolve("var/tdb2"))) {
            assertThat(folders.map(folder -> folder.getFileName().toString()).filter(name -> name.startsWith("Data"))).containsExactly("Data-0002");
        }
    }

    @Test
    void writesAreRefusedAndReadsGoOnWhereTheDiskIsNearlyFull() {
        store.close();
        store = GraphStore.open(directory.resolve("var"), Long.MAX_VALUE, GraphFactory.createDefaultGraph(), _ -> { });
        store.prepareWrites();

        assertThatThrownBy(() -> add("three", "later")).isInstanceOf(StoreFull.class).hasMessageContaining("rien n'a été écrit");

        assertThat(subjects(store)).containsExactly("urn:x:one", "urn:x:two");
        assertThat(store.version()).isEqualTo(2);
    }
}
