package org.revelateur.census;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;
import org.revelateur.graph.GraphStore;
import org.springframework.stereotype.Component;

/** The counts of all graphs together and of each. A graph that did not change is not counted again. */
@Component
public class Census {
    /**
     * @param changedIn the version that last changed the graph
     */
    public record Counted(long changedIn, Counts counts) {
    }

    /** @param graphs by name, in order */
    public record Result(long version, Counts all, Map<Node, Counted> graphs) {
    }

    private final GraphStore store;
    private volatile @Nullable Result last;

    public Census(GraphStore store) {
        this.store = store;
    }

    /** Of the graph as it is; takes a moment after a change, and none until the next. */
    public Result now() {
        Result known = last;
        if (known != null && known.version() == store.version()) {
            return known;
        }
        synchronized (this) { // who comes meanwhile waits instead of counting too
            Result before = last;
            Result now = store.read(graph -> before != null && before.version() == store.version() ? before : count(graph, before));
            last = now;
            return now;
        }
    }

    private Result count(DatasetGraph dataset, @Nullable Result before) {
        var names = new TreeSet<Node>(Comparator.comparing(Node::toString));
        dataset.listGraphNodes().forEachRemaining(names::add);
        var graphs = new LinkedHashMap<Node, Counted>();
        for (Node name : names) {
            long changedIn = store.changedIn(name.toString());
            Counted known = before == null ? null : before.graphs().get(name);
            graphs.put(name, known != null && known.changedIn() == changedIn ? known
                    : new Counted(changedIn, Counts.of(dataset.find(name, Node.ANY, Node.ANY, Node.ANY))));
        }
        return new Result(store.version(), Counts.of(dataset.find(Quad.unionGraph, Node.ANY, Node.ANY, Node.ANY)), graphs);
    }
}
