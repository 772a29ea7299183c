package org.revelateur.things;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.revelateur.vocab.Rev;

/**
 * A thing and what is one step from it: its page and its RDF tell this, and no more.
 *
 * @param statements what is said of it, by property
 * @param parts      what is said of that which is nothing without it: its evidence, its fragments, nodes without a name
 * @param incoming   what points at it, as far as the window shows it
 * @param graphs     which graphs say how many of its statements
 */
record Neighbourhood(Node thing, SortedMap<Node, List<Node>> statements, Map<Node, SortedMap<Node, List<Node>>> parts, List<Incoming> incoming,
                     SortedMap<Node, Integer> graphs, Window window) {
    private static final Comparator<Node> IN_ORDER = Comparator.comparing(Node::toString);
    private static final Node EVIDENCE = Rev.term("evidence");

    /** The things that point here by one property: a page of them, of how many. */
    record Incoming(Node property, int total, List<Node> things) {
    }

    /** Needs a read transaction. */
    static Neighbourhood of(DatasetGraph graph, Node thing, Window window) {
        var statements = statements(graph, thing);
        return new Neighbourhood(thing, statements, parts(graph, thing, statements), incoming(graph, thing, window), graphs(graph, thing), window);
    }

    /** Whether more things point here than the window shows. */
    boolean hasNext() {
        return incoming.stream().anyMatch(group -> window.hasNext(group.total()));
    }

    /** Those whose names one needs to read this. */
    Set<Node> neighbours() {
        var neighbours = new LinkedHashSet<Node>();
        Stream.concat(Stream.of(statements), parts.values().stream()).forEach(told -> told.values().forEach(neighbours::addAll));
        incoming.forEach(group -> neighbours.addAll(group.things()));
        neighbours.removeIf(node -> !node.isURI() || node.equals(thing) || parts.containsKey(node));
        return neighbours;
    }

    /** Whether the graph speaks of it at all. Needs a read transaction. */
    static boolean isKnown(DatasetGraph graph, Node thing) {
        return graph.contains(Quad.unionGraph, thing, Node.ANY, Node.ANY) || graph.contains(Quad.unionGraph, Node.ANY, Node.ANY, thing)
                || graph.contains(Quad.unionGraph, Node.ANY, thing, Node.ANY) || graph.containsGraph(thing);
    }

    private static SortedMap<Node, List<Node>> statements(DatasetGraph graph, Node subject) {
        var statements = new TreeMap<Node, List<Node>>(IN_ORDER);
        graph.find(Quad.unionGraph, subject, Node.ANY, Node.ANY).forEachRemaining(quad ->
                statements.computeIfAbsent(quad.getPredicate(), _ -> new ArrayList<>()).add(quad.getObject()));
        statements.values().forEach(objects -> objects.sort(IN_ORDER));
        return statements;
    }

    private static Map<Node, SortedMap<Node, List<Node>>> parts(DatasetGraph graph, Node thing, SortedMap<Node, List<Node>> statements) {
        var parts = new LinkedHashMap<Node, SortedMap<Node, List<Node>>>();
        addParts(graph, thing, statements, parts);
        return parts;
    }

    private static void addParts(DatasetGraph graph, Node thing, SortedMap<Node, List<Node>> statements, Map<Node, SortedMap<Node, List<Node>>> parts) {
        statements.forEach((property, objects) -> objects.stream()
                .filter(object -> object.isBlank() || object.isURI() && (property.equals(EVIDENCE) || object.getURI().startsWith(thing.getURI() + "#")))
                .filter(object -> !object.equals(thing) && !parts.containsKey(object)).forEach(part -> {
                    var said = statements(graph, part);
                    parts.put(part, said);
                    addParts(graph, thing, said, parts);
                }));
    }

    /** Everything that points at a thing, by the properties that the window shows. */
    static SortedMap<Node, List<Node>> pointing(DatasetGraph graph, Node thing, Window window) {
        var subjects = new TreeMap<Node, List<Node>>(IN_ORDER);
        graph.find(Quad.unionGraph, Node.ANY, Node.ANY, thing).forEachRemaining(quad -> {
            if (quad.getSubject().isURI() && window.shows(quad.getPredicate())) {
                subjects.computeIfAbsent(quad.getPredicate(), _ -> new ArrayList<>()).add(quad.getSubject());
            }
        });
        return subjects;
    }

    private static List<Incoming> incoming(DatasetGraph graph, Node thing, Window window) {
        return pointing(graph, thing, window).entrySet().stream().map(entry -> new Incoming(entry.getKey(), entry.getValue().size(),
                window.page(entry.getValue().stream().sorted(IN_ORDER).toList()))).filter(group -> !group.things().isEmpty()).toList();
    }

    private static SortedMap<Node, Integer> graphs(DatasetGraph graph, Node thing) {
        var graphs = new TreeMap<Node, Integer>(IN_ORDER);
        graph.find(Node.ANY, thing, Node.ANY, Node.ANY).forEachRemaining(quad -> graphs.merge(quad.getGraph(), 1, Integer::sum));
        return graphs;
    }
}
