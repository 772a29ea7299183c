package org.revelateur.resource;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.revelateur.vocab.Iris;

/** The one place that decides a label's language: the asked one, French, untagged, English, any in a fixed order, and at last the local name. */
public final class Labels {
    private static final List<Node> PROPERTIES = List.of(SKOS.prefLabel.asNode(), DCTerms.title.asNode()); // sources and graphs have titles

    private Labels() {
    }

    /** A text to show for the node; needs a read transaction. */
    public static String of(DatasetGraph graph, Node node, String language) {
        return node.isURI() ? declared(graph, node, language).orElseGet(() -> localName(node.getURI()))
                : node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }

    /** The label that the graph gives, if any; needs a read transaction. */
    public static Optional<String> declared(DatasetGraph graph, Node node, String language) {
        return PROPERTIES.stream().map(property -> best(values(graph, node, property), language)).flatMap(Optional::stream).findFirst();
    }

    /** The one of these literals to show to somebody who asked for this language. */
    public static Optional<String> best(List<Node> literals, String language) {
        return literals.stream().filter(Node::isLiteral)
                .min(Comparator.comparingInt((Node literal) -> rank(literal, language)).thenComparing(Node::getLiteralLanguage)
                        .thenComparing(Node::getLiteralLexicalForm))
                .map(Node::getLiteralLexicalForm);
    }

    private static List<Node> values(DatasetGraph graph, Node node, Node property) {
        var values = new ArrayList<Node>();
        graph.find(Node.ANY, node, property, Node.ANY).forEachRemaining(quad -> values.add(quad.getObject()));
        return values;
    }

    private static int rank(Node literal, String asked) {
        String language = literal.getLiteralLanguage();
        if (language.equalsIgnoreCase(asked)) {
            return 0;
        }
        return switch (language) {
            case "fr" -> 1;
            case "" -> 2;
            case "en" -> 3;
            default -> 4;
        };
    }

    private static String localName(String iri) {
        if (iri.startsWith(Iris.THINGS) && iri.indexOf('/', Iris.THINGS.length()) > 0) {
            return iri.substring(iri.indexOf('/', Iris.THINGS.length()) + 1);
        }
        String trimmed = iri.endsWith("/") || iri.endsWith("#") ? iri.substring(0, iri.length() - 1) : iri;
        String last = trimmed.substring(Math.max(trimmed.lastIndexOf('/'), trimmed.lastIndexOf('#')) + 1);
        try {
            return last.isEmpty() ? iri : URLDecoder.decode(last.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return last;
        }
    }
}
