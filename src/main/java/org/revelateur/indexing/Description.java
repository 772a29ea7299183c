package org.revelateur.indexing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.revelateur.ranking.Words;
import org.revelateur.resource.Facts;
import org.revelateur.resource.Labels;

/** All that the graph says of one subject, read at once; objects in a fixed order. */
record Description(Node subject, Map<Node, List<Node>> statements) {

    static Description of(DatasetGraph graph, Node subject) {
        var statements = new HashMap<Node, List<Node>>();
        graph.find(Node.ANY, subject, Node.ANY, Node.ANY).forEachRemaining(quad -> {
            var objects = statements.computeIfAbsent(quad.getPredicate(), _ -> new ArrayList<>(2));
            if (!objects.contains(quad.getObject())) { // two graphs may say the same
                objects.add(quad.getObject());
            }
        });
        statements.values().stream().filter(objects -> objects.size() > 1).forEach(objects -> objects.sort((one, other) -> one.toString().compareTo(other.toString())));
        return new Description(subject, statements);
    }

    String iri() {
        return subject.getURI();
    }

    boolean isA(Node type) {
        return all(RDF.type.asNode()).contains(type);
    }

    List<Node> all(Node property) {
        return statements.getOrDefault(property, List.of());
    }

    /** The objects that are named by IRIs. */
    Stream<Node> things(Node property) {
        return all(property).stream().filter(Node::isURI);
    }

    Optional<Node> one(Node property) {
        return all(property).stream().findFirst();
    }

    Optional<String> text(Node property) {
        return one(property).filter(Node::isLiteral).map(Node::getLiteralLexicalForm);
    }

    boolean isTrue(Node property) {
        return text(property).filter("true"::equals).isPresent();
    }

    Optional<BigDecimal> number(Node property) {
        try {
            return text(property).map(BigDecimal::new);
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    /** Small whole numbers, as of years and ranks. */
    IntStream numbers(Node property) {
        return all(property).stream().filter(Node::isLiteral).map(Node::getLiteralLexicalForm).filter(text -> text.matches("\\d{1,4}"))
                .mapToInt(Integer::parseInt);
    }

    Optional<Words> words(Node property) {
        var literals = all(property);
        return Labels.best(literals, "fr").map(french -> new Words(french, Labels.best(literals, "en").orElse(french)));
    }

    /** Its label or title, else its key. */
    Words label() {
        return words(SKOS.prefLabel.asNode()).or(() -> words(DCTerms.title.asNode())).orElseGet(() -> new Words(Facts.key(subject), Facts.key(subject)));
    }
}
