package org.revelateur.census;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/**
 * How much a graph holds.
 *
 * @param classes    how many things of each class
 * @param properties how many statements by each property
 * @param examples   one thing of each class, the first by IRI
 */
public record Counts(long triples, long subjects, long objects, SortedMap<Node, Long> classes, SortedMap<Node, Long> properties, Map<Node, Node> examples) {
    private static final Comparator<Node> IN_ORDER = Comparator.comparing(Node::toString);

    /** Each quad once. */
    static Counts of(Iterator<Quad> quads) {
        long triples = 0;
        Set<Node> subjects = new HashSet<>();
        Set<Node> objects = new HashSet<>();
        var classes = new TreeMap<Node, Long>(IN_ORDER);
        var properties = new TreeMap<Node, Long>(IN_ORDER);
        var examples = new HashMap<Node, Node>();
        while (quads.hasNext()) {
            Quad quad = quads.next();
            triples++;
            subjects.add(quad.getSubject());
            objects.add(quad.getObject());
            properties.merge(quad.getPredicate(), 1L, Long::sum);
            if (quad.getPredicate().equals(RDF.type.asNode()) && quad.getObject().isURI()) {
                classes.merge(quad.getObject(), 1L, Long::sum);
                examples.merge(quad.getObject(), quad.getSubject(), (one, other) -> IN_ORDER.compare(one, other) <= 0 ? one : other);
            }
        }
        return new Counts(triples, subjects.size(), objects.size(), classes, properties, examples);
    }
}
