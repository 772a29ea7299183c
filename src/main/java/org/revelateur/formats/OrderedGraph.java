package org.revelateur.formats;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.revelateur.vocab.Prefixes;

/**
 * A graph in the order in which this project writes it: one subject first, the others by IRI; types, then properties by
 * prefixed name; IRIs by IRI, then literals by text. Keeps no more than the subjects and the statements of one of them.
 */
record OrderedGraph(Graph graph, Node first) {
    private static final Comparator<Node> TERMS = Comparator.comparingInt((Node node) -> node.isURI() ? 0 : node.isLiteral() ? 1 : 2)
            .thenComparing(OrderedGraph::text).thenComparing(node -> node.isLiteral() ? node.getLiteralLanguage() : "")
            .thenComparing(node -> node.isLiteral() ? node.getLiteralDatatypeURI() : "");
    private static final Comparator<Node> PROPERTIES = Comparator.comparingInt((Node property) -> property.equals(RDF.type.asNode()) ? 0 : 1)
            .thenComparing(property -> Prefixes.name(property.getURI()).orElse(property.getURI()));

    SortedSet<Node> subjects() {
        var subjects = new TreeSet<>(Comparator.comparingInt((Node node) -> node.equals(first) ? 0 : 1).thenComparing(TERMS));
        Node before = Node.ANY;
        for (var triples = graph.find(); triples.hasNext(); ) {
            Node subject = triples.next().getSubject();
            if (!subject.equals(before)) { // they come together, most often
                subjects.add(subject);
                before = subject;
            }
        }
        return subjects;
    }

    SortedMap<Node, List<Node>> statements(Node subject) {
        var statements = new TreeMap<Node, List<Node>>(PROPERTIES);
        graph.find(subject, Node.ANY, Node.ANY).forEachRemaining(triple ->
                statements.computeIfAbsent(triple.getPredicate(), _ -> new ArrayList<>()).add(triple.getObject()));
        statements.values().forEach(objects -> objects.sort(TERMS));
        return statements;
    }

    private static String text(Node node) {
        return node.isURI() ? node.getURI() : node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }
}
