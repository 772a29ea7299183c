package org.revelateur.things;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.revelateur.graph.GraphStore;
import org.revelateur.resource.Facts;
import org.revelateur.site.Link;
import org.revelateur.site.Links;
import org.revelateur.things.ResourceView.Format;
import org.revelateur.things.ResourceView.Incoming;
import org.revelateur.things.ResourceView.Statement;
import org.revelateur.things.ResourceView.Value;
import org.revelateur.vocab.Prefixes;
import org.revelateur.vocab.Rev;
import org.springframework.stereotype.Component;

/** Reads a thing: for people with labels and what points at it, for programs as its concise description. */
@Component
class ResourceReader {
    private static final int SHOWN = 50;
    private static final Node EVIDENCE = Rev.term("evidence");
    private static final Set<Node> TOLD_APART = Set.of(RDF.type.asNode(), SKOS.prefLabel.asNode(), DCTerms.description.asNode(),
            SKOS.definition.asNode(), DCTerms.source.asNode(), SKOS.hiddenLabel.asNode());

    private final GraphStore store;

    ResourceReader(GraphStore store) {
        this.store = store;
    }

    /** What the graph says of the thing and of its evidence; empty if it says nothing. */
    Optional<Graph> description(Node thing) {
        return store.read(graph -> {
            Graph description = GraphFactory.createDefaultGraph();
            Prefixes.ALL.forEach(description.getPrefixMapping()::setNsPrefix);
            copy(graph, thing, description);
            new Facts(graph, "fr").objects(thing, EVIDENCE).forEach(evidence -> copy(graph, evidence, description));
            return description.isEmpty() ? Optional.empty() : Optional.of(description);
        });
    }

    private static void copy(DatasetGraph from, Node subject, Graph to) {
        from.find(Quad.unionGraph, subject, Node.ANY, Node.ANY).forEachRemaining(quad -> to.add(quad.asTriple()));
    }

    /** The page of a thing; empty if the graph says nothing of it. */
    Optional<ResourceView> page(Node thing, String language, Links links) {
        return store.read(graph -> {
            var facts = new Facts(graph, language);
            return facts.knows(thing) ? Optional.of(page(facts, thing, links)) : Optional.empty();
        });
    }

    private static ResourceView page(Facts facts, Node thing, Links links) {
        return new ResourceView(thing.getURI(), facts.label(thing),
                facts.objects(thing, RDF.type.asNode()).stream().map(type -> link(facts, type, links)).toList(),
                Stream.of(DCTerms.description, SKOS.definition).flatMap(property -> facts.text(thing, property.asNode()).stream()).findFirst().orElse(""),
                statements(facts, thing, links), incoming(facts, thing, links), facts.sources(thing),
                Formats.OFFERED.entrySet().stream().map(format -> new Format(format.getKey(), "?format=" + format.getKey())).toList());
    }

    private static List<Statement> statements(Facts facts, Node thing, Links links) {
        Map<Node, List<Node>> byProperty = facts.graph().stream(Quad.unionGraph, thing, Node.ANY, Node.ANY)
                .filter(quad -> !TOLD_APART.contains(quad.getPredicate()))
                .collect(Collectors.groupingBy(Quad::getPredicate, LinkedHashMap::new, Collectors.mapping(Quad::getObject, Collectors.toList())));
        return byProperty.entrySet().stream().map(entry -> new Statement(link(facts, entry.getKey(), links),
                        inLanguage(entry.getValue(), facts.language()).stream().distinct().map(node -> value(facts, node, links)).sorted(facts.alphabetical(Value::text)).toList()))
                .sorted(facts.alphabetical(statement -> statement.property().label())).toList();
    }

    /** Texts in the language asked, where there are any; else all that is said. */
    private static List<Node> inLanguage(List<Node> values, String language) {
        boolean spoken = values.stream().anyMatch(node -> node.isLiteral() && node.getLiteralLanguage().equals(language));
        return spoken ? values.stream().filter(node -> !node.isLiteral() || node.getLiteralLanguage().equals(language) || node.getLiteralLanguage().isEmpty()).toList()
                : values;
    }

    private static Value value(Facts facts, Node node, Links links) {
        return node.isLiteral() ? new Value(node.getLiteralLexicalForm(), "", node.getLiteralLanguage())
                : new Value(facts.label(node), followable(links.thing(node)), "");
    }

    private static List<Incoming> incoming(Facts facts, Node thing, Links links) {
        Map<Node, List<Node>> byProperty = facts.graph().stream(Quad.unionGraph, Node.ANY, Node.ANY, thing).filter(quad -> quad.getSubject().isURI())
                .collect(Collectors.groupingBy(Quad::getPredicate, Collectors.mapping(Quad::getSubject, Collectors.toList())));
        return byProperty.entrySet().stream().map(entry -> {
            var subjects = entry.getValue().stream().distinct().toList();
            return new Incoming(link(facts, entry.getKey(), links), subjects.size(), subjects.stream().sorted(Comparator.comparing(Node::getURI)).limit(SHOWN)
                    .map(subject -> link(facts, subject, links)).sorted(facts.alphabetical(Link::label)).toList());
        }).sorted(facts.alphabetical(incoming -> incoming.property().label())).toList();
    }

    private static Link link(Facts facts, Node node, Links links) {
        return new Link(Facts.key(node), facts.label(node), followable(links.thing(node)));
    }

    /** An address that a browser may follow safely, or none. */
    private static String followable(String address) {
        return address.startsWith("/") || address.startsWith("https://") || address.startsWith("http://") ? address : "";
    }
}
