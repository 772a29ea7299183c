package org.revelateur.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.revelateur.graph.Author;
import org.revelateur.graph.Change;
import org.revelateur.graph.GraphStore;
import org.revelateur.release.Release.ShippedGraph;
import org.springframework.core.io.ByteArrayResource;

/** On made-up graphs of one or two triples. */
class UpgradeTests {
    private static final String PLACES = "https://w3id.org/revelateur/graph/places";
    private static final String NEEDS = "https://w3id.org/revelateur/graph/needs";

    private final GraphStore store = GraphStore.inMemory(GraphFactory.createDefaultGraph(), event -> { });
    private final Upgrade upgrade = new Upgrade(store);

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void loadsEveryGraphOfAReleaseIntoAnEmptyStoreInOneVersion() {
        var outcome = upgrade.to(release(places("<urn:x:mende> <urn:x:in> <urn:x:lozere> ."), needs("<urn:x:bus> <urn:x:at> <urn:x:mende> .")));

        assertThat(outcome.taken()).containsExactlyInAnyOrder(PLACES, NEEDS);
        assertThat(store.version()).isEqualTo(1);
    }

    @Test
    void doesNothingWhereTheReleaseIsAlreadyThere() {
        var release = release(places("<urn:x:mende> <urn:x:in> <urn:x:lozere> ."));
        upgrade.to(release);

        var outcome = upgrade.to(release);

        assertThat(outcome.taken()).isEmpty();
        assertThat(store.version()).isEqualTo(1);
    }

    @Test
    void replacesAGraphThatNobodyEdited() {
        upgrade.to(release(places("<urn:x:mende> <urn:x:in> <urn:x:lozere> ; <urn:x:name> 'Mendes' .")));

        var outcome = upgrade.to(release(places("<urn:x:mende> <urn:x:in> <urn:x:lozere> ; <urn:x:name> 'Mende' .")));

        assertThat(outcome.taken()).containsExactly(PLACES);
        assertThat(size(PLACES)).isEqualTo(2);
        assertThat(holds(PLACES, "urn:x:name", "Mende")).isTrue();
    }

    @Test
    void leavesAnEditedGraphAloneAndTellsWhatTheReleaseWouldChange() {
        upgrade.to(release(places("<urn:x:mende> <urn:x:name> 'Mendes' ."), needs("<urn:x:bus> <urn:x:at> <urn:x:mende> .")));
        edit(PLACES, "urn:x:name", "Mende, chef-lieu");

        var outcome = upgrade.to(release(places("<urn:x:mende> <urn:x:name> 'Mende' ."), needs("<urn:x:train> <urn:x:at> <urn:x:mende> .")));

        assertThat(outcome.taken()).containsExactly(NEEDS);
        assertThat(outcome.kept()).containsExactly(new Upgrade.Difference(PLACES, 1, 2));
        assertThat(holds(PLACES, "urn:x:name", "Mende, chef-lieu")).isTrue();
    }

    @Test
    void leavesAGraphThatWasMadeHereAlone() {
        edit(PLACES, "urn:x:name", "Ici");

        var outcome = upgrade.to(release(places("<urn:x:mende> <urn:x:name> 'Mende' .")));

        assertThat(outcome.taken()).isEmpty();
        assertThat(outcome.kept()).containsExactly(new Upgrade.Difference(PLACES, 1, 1));
    }

    private static Release release(ShippedGraph... graphs) {
        return new Release(List.of(graphs));
    }

    private static ShippedGraph places(String turtle) {
        return new ShippedGraph(PLACES, new ByteArrayResource(turtle.getBytes(StandardCharsets.UTF_8)));
    }

    private static ShippedGraph needs(String turtle) {
        return new ShippedGraph(NEEDS, new ByteArrayResource(turtle.getBytes(StandardCharsets.UTF_8)));
    }

    private void edit(String graph, String property, String value) {
        store.write(new Change(new Author("an editor", Optional.empty()), dataset -> dataset.add(NodeFactory.createURI(graph),
                NodeFactory.createURI("urn:x:mende"), NodeFactory.createURI(property), NodeFactory.createLiteralString(value))));
    }

    private long size(String graph) {
        return store.read(dataset -> (long) dataset.getGraph(NodeFactory.createURI(graph)).size());
    }

    private boolean holds(String graph, String property, String value) {
        return store.read(dataset -> dataset.contains(NodeFactory.createURI(graph), Node.ANY, NodeFactory.createURI(property), NodeFactory.createLiteralString(value)));
    }
}
