package org.revelateur.generation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.revelateur.vocab.Iris;
import org.revelateur.vocab.Rev;

/** A graph that this build ships, as the pattern of an invented one: what it says by subject, always in the same order. */
record Pattern(String graph, Map<Node, List<Triple>> subjects) {

    /** @param file below the root of the class path, without its ending */
    static Pattern of(String graph, String file) {
        try (var in = Pattern.class.getResourceAsStream("/" + file + ".ttl")) {
            return new Pattern(Iris.graph(graph), RDFParser.source(in).lang(Lang.TURTLE).toGraph().stream().sorted(Comparator.comparing(Triple::toString))
                    .collect(Collectors.groupingBy(Triple::getSubject, LinkedHashMap::new, Collectors.toList())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Stream<Node> ofType(String type) {
        return subjects.keySet().stream().filter(subject -> is(subject, type));
    }

    boolean is(Node subject, String type) {
        return objects(subject, RDF.type.asNode()).anyMatch(Rev.term(type)::equals);
    }

    Stream<Node> objects(Node subject, Node predicate) {
        return subjects.getOrDefault(subject, List.of()).stream().filter(triple -> triple.getPredicate().equals(predicate)).map(Triple::getObject);
    }
}
