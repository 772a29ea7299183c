package org.revelateur.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
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
import org.revelateur.graph.Author;
import org.revelateur.graph.Change;
import org.revelateur.graph.GraphStore;
import org.revelateur.release.Comparison.Preference;
import org.revelateur.release.Release.ShippedGraph;
import org.springframework.core.io.ByteArrayResource;

/** A release of made-up facts, an edit here, and the next release. */
class MergesTests {
    private static final String PLACES = "https://w3id.org/revelateur/graph/places";
    private static final Author SOMEBODY = new Author("somebody", Optional.empty());

    private final GraphStore store = GraphStore.inMemory(GraphFactory.createDefaultGraph(), _ -> { });

    @TempDir
    Path data;

    @BeforeEach
    void takeAReleaseAndEditIt() {
        var first = shipped("<urn:x:mende> <urn:x:name> 'Mendes' ; <urn:x:river> 'Lot' .");
        new Upgrade(store).to(new Release(List.of(first)));
        new Bases(data).keep(first);
        set("urn:x:mayor", "Somebody");
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static ShippedGraph shipped(String turtle) {
        return new ShippedGraph(PLACES, new ByteArrayResource(turtle.getBytes(StandardCharsets.UTF_8)));
    }

    private Merges merges(String turtle) {
        return new Merges(store, new Release(List.of(shipped(turtle))), new Bases(data));
    }

    private void set(String property, String value) {
        store.write(new Change(SOMEBODY, dataset -> {
            dataset.deleteAny(NodeFactory.createURI(PLACES), Node.ANY, NodeFactory.createURI(property), Node.ANY);
            dataset.add(NodeFactory.createURI(PLACES), NodeFactory.createURI("urn:x:mende"), NodeFactory.createURI(property), NodeFactory.createLiteralString(value));
        }));
    }

    private List<String> values() {
        return store.read(dataset -> dataset.getGraph(NodeFactory.createURI(PLACES)).stream().map(triple -> triple.getObject().getLiteralLexicalForm()).sorted().toList());
    }

    @Test
    void takesWhatTheReleaseChangedAndKeepsWhatWasEdited() {
        var merges = merges("<urn:x:mende> <urn:x:name> 'Mende' .");

        assertThat(merges.pending()).singleElement().satisfies(pending -> {
            assertThat(pending.add()).singleElement().asString().contains("Mende");
            assertThat(pending.remove()).hasSize(2);
            assertThat(pending.conflicts()).isEmpty();
        });
        assertThat(merges.merge(PLACES, Preference.NONE, SOMEBODY)).isPresent();

        assertThat(values()).containsExactly("Mende", "Somebody");
        assertThat(merges.pending()).isEmpty();
        assertThat(store.editedSinceRelease(PLACES)).isTrue();
    }

    @Test
    void asksWhoIsRightWhereBothChangedTheSame() {
        set("urn:x:name", "Mende-la-Ville");
        var merges = merges("<urn:x:mende> <urn:x:name> 'Mende' ; <urn:x:river> 'Lot' .");

        assertThatThrownBy(() -> merges.merge(PLACES, Preference.NONE, SOMEBODY)).isInstanceOf(MergeProblem.class).hasMessageContaining("<urn:x:mende> <urn:x:name>");
        assertThat(values()).containsExactly("Lot", "Mende-la-Ville", "Somebody");

        merges.merge(PLACES, Preference.RELEASE, SOMEBODY);
        assertThat(values()).containsExactly("Lot", "Mende", "Somebody");
    }

    @Test
    void keepsTheEditWhereThatIsPreferred() {
        set("urn:x:name", "Mende-la-Ville");

        merges("<urn:x:mende> <urn:x:name> 'Mende' .").merge(PLACES, Preference.HERE, SOMEBODY);

        assertThat(values()).containsExactly("Mende-la-Ville", "Somebody");
    }

    @Test
    void saysWhatWaitsWhereNothingDoes() {
        assertThatThrownBy(() -> merges("<urn:x:mende> <urn:x:name> 'Mende' .").merge("urn:x:other", Preference.NONE, SOMEBODY)).hasMessageContaining(PLACES);
    }
}
