package org.revelateur.browse;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.revelateur.browse.Found.Choice;
import org.revelateur.graph.GraphStore;
import org.revelateur.resource.Facts;
import org.revelateur.vocab.Iris;
import org.springframework.stereotype.Component;

/** Understands the two gaps of the sentence: needs and territories by code, IRI, name or what people also say. */
@Component
class Lookup {
    private static final List<Node> KINDS = List.of(Terms.REGION, Terms.DEPARTEMENT, Terms.EPCI, Terms.PETR, Terms.rev("Gal"), Terms.rev("Park"),
            Terms.COMMUNE, Terms.rev("Country"));

    private record Known(long version, Names needs, Names territories, List<Choice> suggestedTerritories) {
    }

    private final GraphStore store;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    Lookup(GraphStore store) {
        this.store = store;
    }

    Found need(String text, String language) {
        return known(language).needs().find(key("need", text));
    }

    Found territory(String text, String language) {
        return known(language).territories().find(key("territory", text));
    }

    List<Choice> needs(String language) {
        return known(language).needs().choices();
    }

    /** Those that a list can hold: all but communes, and of the départements those whose communes we know. */
    List<Choice> territories(String language) {
        return known(language).suggestedTerritories();
    }

    private static String key(String kind, String text) {
        return Iris.key(kind, text.strip()).orElse(text);
    }

    private Known known(String language) {
        long version = store.version();
        return known.compute(language, (_, before) -> before != null && before.version() == version ? before
                : store.read(graph -> read(new Facts(graph, language), version)));
    }

    private static Known read(Facts facts, long version) {
        var needs = new Names();
        for (Node need : facts.subjects(RDF.type.asNode(), Terms.NEED)) {
            needs.add(new Choice(Facts.key(need), facts.label(need), String.join(", ", facts.labels(need, SKOS.broader.asNode()))),
                    facts.texts(need, SKOS.prefLabel.asNode()), otherNames(facts, need));
        }
        var territories = new Names();
        var suggested = Stream.<Choice>builder();
        for (Node kind : KINDS) {
            for (Node territory : facts.subjects(RDF.type.asNode(), kind)) {
                var choice = new Choice(Facts.key(territory), facts.label(territory), detail(facts, territory, kind));
                territories.add(choice, facts.texts(territory, SKOS.prefLabel.asNode()), otherNames(facts, territory));
                if (isSuggested(facts, territory, kind)) {
                    suggested.add(choice);
                }
            }
        }
        return new Known(version, needs, territories, suggested.build().toList());
    }

    private static List<String> otherNames(Facts facts, Node thing) {
        return Stream.of(SKOS.altLabel, SKOS.hiddenLabel).flatMap(property -> facts.texts(thing, property.asNode()).stream()).toList();
    }

    private static String detail(Facts facts, Node territory, Node kind) {
        String type = facts.label(kind);
        return facts.objects(territory, Terms.CONTAINED_IN).stream().filter(parent -> facts.is(parent, Terms.DEPARTEMENT))
                .min(Comparator.comparing(Node::getURI)).map(parent -> type + ", " + facts.label(parent)).orElse(type);
    }

    /** France's other départements and regions would drown those that the graph knows well. */
    private static boolean isSuggested(Facts facts, Node territory, Node kind) {
        if (kind.equals(Terms.COMMUNE) || kind.equals(Terms.rev("Country"))) {
            return false;
        }
        if (kind.equals(Terms.DEPARTEMENT)) {
            return contains(facts, territory, Terms.EPCI) || contains(facts, territory, Terms.COMMUNE);
        }
        return !kind.equals(Terms.REGION) || facts.subjects(Terms.CONTAINED_IN, territory).stream()
                .anyMatch(inside -> contains(facts, inside, Terms.COMMUNE));
    }

    private static boolean contains(Facts facts, Node territory, Node kind) {
        return facts.subjects(Terms.CONTAINED_IN, territory).stream().anyMatch(inside -> facts.is(inside, kind));
    }
}
