package org.revelateur.network;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.revelateur.network.Edges.Edge;

/** Finds a shortest path. Words and hubs, which link everything with everything, are passed through only where there is no other way. */
record Paths(Edges edges) {
    private static final int HUB = 120; // links
    private static final int MOST_VISITED = 20_000;

    /** How a thing was reached. */
    record Hop(Node from, Edge edge) {
    }

    /** The links from one to the other; none if they are the same, empty if they are too far apart. */
    Optional<List<Hop>> between(Node from, Node to) {
        return between(from, to, true).or(() -> between(from, to, false));
    }

    private Optional<List<Hop>> between(Node from, Node to, boolean meaningful) {
        var reached = new HashMap<Node, Hop>();
        var open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty() && !reached.containsKey(to) && !from.equals(to) && reached.size() < MOST_VISITED) {
            Node here = open.remove();
            var links = edges.of(here);
            if (!meaningful || here.equals(from) || links.size() <= HUB && !edges.isWord(here)) {
                links.stream().filter(edge -> !edge.other().equals(from) && reached.putIfAbsent(edge.other(), new Hop(here, edge)) == null).map(Edge::other).forEach(open::add);
            }
        }
        return from.equals(to) ? Optional.of(List.of()) : reached.containsKey(to) ? Optional.of(back(reached, from, to)) : Optional.empty();
    }

    private static List<Hop> back(Map<Node, Hop> reached, Node from, Node to) {
        var path = new ArrayList<Hop>();
        for (Node here = to; !here.equals(from); here = path.getFirst().from()) {
            path.addFirst(reached.get(here));
        }
        return path;
    }
}
