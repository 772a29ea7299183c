package org.revelateur.resource;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.revelateur.vocab.Iris;
import org.revelateur.vocab.Rev;

/** What the graph says of single things, in one language. Lives inside one read of the store. */
public record Facts(DatasetGraph graph, String language) {

    /** Each object once, in a fixed order. */
    public List<Node> objects(Node subject, Node predicate) {
        return graph.stream(Quad.unionGraph, subject, predicate, Node.ANY).map(Quad::getObject).distinct().sorted(Facts::inOrder).toList();
    }

    /** Each subject once, in a fixed order. */
    public List<Node> subjects(Node predicate, Node object) {
        return graph.stream(Quad.unionGraph, Node.ANY, predicate, object).map(Quad::getSubject).distinct().sorted(Facts::inOrder).toList();
    }

    public Optional<Node> object(Node subject, Node predicate) {
        return objects(subject, predicate).stream().findFirst();
    }

    public long instances(Node type) {
        return graph.stream(Quad.unionGraph, Node.ANY, RDF.type.asNode(), type).map(Quad::getSubject).distinct().count();
    }

    public boolean is(Node subject, Node type) {
        return graph.contains(Quad.unionGraph, subject, RDF.type.asNode(), type);
    }

    public boolean states(Node subject, Node predicate, Node object) {
        return graph.contains(Quad.unionGraph, subject, predicate, object);
    }

    public boolean isTrue(Node subject, Node predicate) {
        return object(subject, predicate).filter(Node::isLiteral).map(Node::getLiteralLexicalForm).filter("true"::equals).isPresent();
    }

    public boolean knows(Node subject) {
        return graph.contains(Quad.unionGraph, subject, Node.ANY, Node.ANY);
    }

    public String label(Node node) {
        return Labels.of(graph, node, language);
    }

    public List<String> labels(Node subject, Node predicate) {
        return objects(subject, predicate).stream().map(this::label).toList();
    }

    /** The text in the language asked, or the next best. */
    public Optional<String> text(Node subject, Node predicate) {
        return Labels.best(objects(subject, predicate), language);
    }

    public List<String> texts(Node subject, Node predicate) {
        return objects(subject, predicate).stream().filter(Node::isLiteral).map(Node::getLiteralLexicalForm).distinct().toList();
    }

    /** What follows {@code {base}id/{kind}/}, or the whole IRI of another's thing. */
    public static String key(Node node) {
        return Iris.key(node.toString());
    }

    /** The order of a dictionary in the language asked: É beside E. */
    public <T> Comparator<T> alphabetical(Function<T, String> label) {
        return Comparator.comparing(label, Collator.getInstance(Locale.of(language))::compare);
    }

    public List<Source> sources(Node subject) {
        return objects(subject, DCTerms.source.asNode()).stream().filter(Node::isURI).map(this::source).toList();
    }

    public Source source(Node page) {
        return new Source(page.getURI(), label(page), isTrue(page, Rev.term("copy")));
    }

    private static int inOrder(Node left, Node right) {
        return left.toString().compareTo(right.toString());
    }
}
