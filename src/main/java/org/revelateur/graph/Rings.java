package org.revelateur.graph;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.graph.Node;

/** Which nodes lead back to one another: the strongly connected components, by Tarjan's algorithm. However long the ways are, each link is followed once. */
final class Rings {
    private record Step(Node node, Iterator<Node> further) {
    }

    private final Function<Node, List<Node>> links;
    private final Map<Node, Integer> order = new HashMap<>();
    private final Map<Node, Integer> earliest = new HashMap<>();
    private final Map<Node, Integer> rings = new HashMap<>();
    private final Deque<Node> open = new ArrayDeque<>();
    private final Deque<Step> way = new ArrayDeque<>();

    /** @param links where a node leads */
    Rings(Function<Node, List<Node>> links) {
        this.links = links;
    }

    /** Whether each of them leads to the other; a node leads to itself. */
    boolean join(Node one, Node other) {
        return ring(one).equals(ring(other));
    }

    private Integer ring(Node start) {
        if (!order.containsKey(start)) {
            enter(start);
            while (!way.isEmpty()) {
                step(way.peek());
            }
        }
        return rings.get(start);
    }

    private void enter(Node node) {
        earliest.put(node, order.size());
        order.put(node, order.size());
        open.push(node);
        way.push(new Step(node, links.apply(node).iterator()));
    }

    private void step(Step here) {
        if (!here.further().hasNext()) {
            leave(here.node());
            return;
        }
        Node next = here.further().next();
        if (!order.containsKey(next)) {
            enter(next);
        } else if (!rings.containsKey(next)) {
            earliest.merge(here.node(), order.get(next), Math::min);
        }
    }

    private void leave(Node node) {
        way.pop();
        if (earliest.get(node).equals(order.get(node))) {
            Node member;
            do {
                member = open.pop();
                rings.put(member, order.get(node));
            } while (!member.equals(node));
        }
        if (!way.isEmpty()) {
            earliest.merge(way.peek().node(), earliest.get(node), Math::min);
        }
    }
}
