package org.revelateur.graph;

import java.util.Iterator;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * What the store knows of itself: its version, the shapes that its data was checked with, and for each graph the release
 * it came from and the version that last changed it. Kept as quads of the closed default graph, so that it commits with
 * the data. Needs a transaction.
 */
final class StoreState {
    private static final String TERMS = "urn:x-revelateur:";
    private static final Node STORE = NodeFactory.createURI(TERMS + "store");
    private static final Node VERSION = NodeFactory.createURI(TERMS + "version");
    private static final Node SHAPES = NodeFactory.createURI(TERMS + "shapes");
    private static final Node CHANGED_IN = NodeFactory.createURI(TERMS + "changedIn");
    private static final Node RELEASE = NodeFactory.createURI(TERMS + "release");
    private static final Node RELEASED_IN = NodeFactory.createURI(TERMS + "releasedIn");

    private final DatasetGraph store;

    StoreState(DatasetGraph store) {
        this.store = store;
    }

    long version() {
        return get(STORE, VERSION).map(Long::parseLong).orElse(0L);
    }

    void version(long version) {
        set(STORE, VERSION, Long.toString(version));
    }

    Optional<String> shapes() {
        return get(STORE, SHAPES);
    }

    void shapes(String digest) {
        set(STORE, SHAPES, digest);
    }

    void changed(String graph, long version) {
        set(NodeFactory.createURI(graph), CHANGED_IN, Long.toString(version));
    }

    long changedIn(String graph) {
        return get(NodeFactory.createURI(graph), CHANGED_IN).map(Long::parseLong).orElse(0L);
    }

    void released(String graph, String digest, long version) {
        Node node = NodeFactory.createURI(graph);
        set(node, RELEASE, digest);
        set(node, RELEASED_IN, Long.toString(version));
        set(node, CHANGED_IN, Long.toString(version));
    }

    /** It holds a release now, and what was edited here: it still counts as edited. */
    void merged(String graph, String digest) {
        set(NodeFactory.createURI(graph), RELEASE, digest);
    }

    Optional<String> release(String graph) {
        return get(NodeFactory.createURI(graph), RELEASE);
    }

    /** Whether somebody changed the graph since the release that it came from. */
    boolean edited(String graph) {
        Node node = NodeFactory.createURI(graph);
        return !get(node, CHANGED_IN).equals(get(node, RELEASED_IN));
    }

    private Optional<String> get(Node subject, Node predicate) {
        Iterator<Quad> found = store.find(Quad.defaultGraphNodeGenerated, subject, predicate, Node.ANY);
        return found.hasNext() ? Optional.of(found.next().getObject().getLiteralLexicalForm()) : Optional.empty();
    }

    private void set(Node subject, Node predicate, String value) {
        store.deleteAny(Quad.defaultGraphNodeGenerated, subject, predicate, Node.ANY);
        store.add(Quad.defaultGraphNodeGenerated, subject, predicate, NodeFactory.createLiteralString(value));
    }
}
