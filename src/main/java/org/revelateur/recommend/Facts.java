package org.revelateur.recommend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.revelateur.recommend.Recommendations.Page;
import org.revelateur.recommend.Recommendations.Thing;
import org.revelateur.resource.Labels;
import org.revelateur.vocab.Iris;

/** What the graph says of single things, in a language; lives within a read transaction. */
record Facts(DatasetGraph graph, String language) {

    static Node term(String name) {
        return NodeFactory.createURI(Iris.TERMS + name);
    }

    static Node schema(String name) {
        return NodeFactory.createURI("https://schema.org/" + name);
    }

    /** In a fixed order. */
    List<Node> objects(Node subject, Node property) {
        var found = new ArrayList<Node>();
        graph.find(Node.ANY, subject, property, Node.ANY).forEachRemaining(quad -> found.add(quad.getObject()));
        found.sort(Comparator.comparing(Node::toString));
        return found.stream().distinct().toList();
    }

    boolean states(Node subject, Node property, Node object) {
        return graph.contains(Node.ANY, subject, property, object);
    }

    Optional<Node> object(Node subject, Node property) {
        return objects(subject, property).stream().findFirst();
    }

    Optional<String> text(Node subject, Node property) {
        return Labels.best(objects(subject, property), language);
    }

    String label(Node thing) {
        return Labels.of(graph, thing, language);
    }

    Thing thing(Node node) {
        return new Thing(key(node), node.getURI(), label(node));
    }

    /** The pages behind what is said of a thing, originals before copies. */
    List<Page> sources(Node thing) {
        return objects(thing, DCTerms.source.asNode()).stream()
                .sorted(Comparator.comparing(this::isCopy))
                .map(page -> new Page(page.getURI(), label(page))).toList();
    }

    boolean isCopy(Node page) {
        return objects(page, term("copy")).stream().anyMatch(copy -> copy.getLiteralLexicalForm().equals("true"));
    }

    List<Thing> relatedNeeds(Node need) {
        return objects(need, SKOS.related.asNode()).stream().map(this::thing).sorted(Comparator.comparing(Thing::label)).toList();
    }

    /** The last part of the IRI, which may hold a slash; another's IRI whole. */
    static String key(Node thing) {
        String iri = thing.getURI();
        return iri.startsWith(Iris.THINGS) ? iri.substring(iri.indexOf('/', Iris.THINGS.length()) + 1) : iri;
    }
}
