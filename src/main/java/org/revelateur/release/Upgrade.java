package org.revelateur.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.revelateur.graph.Author;
import org.revelateur.graph.Change;
import org.revelateur.graph.GraphStore;
import org.revelateur.release.Release.ShippedGraph;

/** Brings the store to a release, in one change: a graph that somebody edited is left alone and told. */
final class Upgrade {
    private final GraphStore store;

    Upgrade(GraphStore store) {
        this.store = store;
    }

    /**
     * @param taken graphs now as the release ships them
     * @param kept  graphs that differ from the release and were edited here, with what the release would change in them
     */
    record Outcome(List<String> taken, List<Difference> kept) {
    }

    /** What a release would change in an edited graph, in triples. */
    record Difference(String graph, long toAdd, long toRemove) {
    }

    Outcome to(Release release) {
        var newer = release.graphs().stream().filter(graph -> !store.releaseOf(graph.iri()).equals(Optional.of(graph.digest()))).toList();
        Map<String, String> taken = new HashMap<>();
        if (!newer.isEmpty()) {
            // Who edits a graph meanwhile is before or after, never in between
            store.write(new Change(Author.program("release of facts"), dataset -> newer.stream().filter(graph -> isFree(graph.iri())).forEach(graph -> {
                replace(dataset, graph);
                taken.put(graph.iri(), graph.digest());
            })), taken);
        }
        var kept = newer.stream().filter(graph -> !taken.containsKey(graph.iri())).map(this::difference).filter(d -> d.toAdd() + d.toRemove() > 0).toList();
        return new Outcome(taken.keySet().stream().sorted().toList(), kept);
    }

    private boolean isFree(String graph) {
        return store.releaseOf(graph).isPresent() ? !store.editedSinceRelease(graph) : !store.holds(graph);
    }

    /** Changes only what differs, so that the log says what a release really changed. */
    private static void replace(DatasetGraph dataset, ShippedGraph shipped) {
        Node name = NodeFactory.createURI(shipped.iri());
        Graph next = shipped.read();
        var gone = new ArrayList<Quad>();
        dataset.find(name, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> {
            if (!next.contains(quad.asTriple())) {
                gone.add(quad);
            }
        });
        gone.forEach(dataset::delete);
        next.find().forEachRemaining(t -> dataset.add(name, t.getSubject(), t.getPredicate(), t.getObject()));
    }

    private Difference difference(ShippedGraph shipped) {
        Graph next = shipped.read();
        return store.read(dataset -> {
            Graph here = dataset.getGraph(NodeFactory.createURI(shipped.iri()));
            long toAdd = next.stream().filter(triple -> !here.contains(triple)).count();
            long toRemove = here.stream().filter(triple -> !next.contains(triple)).count();
            return new Difference(shipped.iri(), toAdd, toRemove);
        });
    }
}
