package org.revelateur.board;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.revelateur.graph.GraphStore;
import org.revelateur.recommend.Recommendations;
import org.revelateur.recommend.Recommender;
import org.revelateur.recommend.Request;
import org.revelateur.resource.Facts;
import org.revelateur.resource.Resources;
import org.revelateur.vocab.Iris;
import org.revelateur.vocab.Rev;
import org.revelateur.workshops.Audience;
import org.revelateur.workshops.Session;
import org.revelateur.workshops.Thing;
import org.springframework.stereotype.Component;

/** What the graph brings to a workshop: the needs map, the solutions that it recommends, what makes them succeed, and its words. */
@Component
class Knowledge {
    private static final int DECK = 12;

    /** A need as it is documented on a territory. */
    record MappedNeed(Thing need, String statement, boolean emerging, List<String> evidence) {
    }

    private final GraphStore store;
    private final Recommender recommender;
    private final Resources resources;

    Knowledge(GraphStore store, Recommender recommender, Resources resources) {
        this.store = store;
        this.recommender = recommender;
        this.resources = resources;
    }

    /** @throws org.revelateur.resource.Problem naming the nearest, if there is none */
    Thing thing(String kind, String code) {
        Node node = resources.resolve(kind, code);
        return read("fr", facts -> named(facts, node));
    }

    private static Thing named(Facts facts, Node node) {
        return new Thing(Iris.key(node.getURI()), facts.label(node));
    }

    /** What is documented on a territory, as its name orders it. */
    List<MappedNeed> needsMap(String territory) {
        return read("fr", facts -> facts.subjects(Rev.term("territory"), Rev.thing("territory", territory)).stream()
                .filter(documented -> facts.is(documented, Rev.term("TerritorialNeed")))
                .flatMap(documented -> facts.objects(documented, Rev.term("need")).stream().map(need -> new MappedNeed(named(facts, need),
                        facts.text(documented, DCTerms.description.asNode()).orElse(""), facts.states(documented, Rev.term("horizon"), Rev.thing("horizon", "emergent")),
                        facts.objects(documented, Rev.term("evidence")).stream().map(evidence -> figure(facts, evidence)).toList())))
                .sorted(facts.alphabetical(mapped -> mapped.need().label())).toList());
    }

    private static String figure(Facts facts, Node evidence) {
        String value = Stream.of("value", "unit").flatMap(name -> facts.texts(evidence, Rev.term(name)).stream().limit(1)).collect(Collectors.joining(" "));
        String year = facts.texts(evidence, Rev.term("year")).stream().findFirst().map(" (%s)"::formatted).orElse("");
        return facts.label(evidence) + (value.isEmpty() ? "" : " : " + value) + year;
    }

    /** What is recommended for a need on a territory; for one that the graph does not know yet, by its name. */
    Recommendations solutions(Thing need, String territory, String language) {
        var known = Optional.of(need.id()).filter(code -> knows("need", code));
        return recommender.recommend(new Request(known, known.isEmpty() ? Optional.of(need.label()) : Optional.empty(), Optional.of(territory), DECK, language));
    }

    /** What made a solution succeed, as its sources report. */
    List<String> successFactors(String solution) {
        return read("fr", facts -> facts.labels(Rev.thing("solution", solution), Rev.term("successFactor")));
    }

    /** The names of the kinds of contribution, by their codes. */
    Map<String, String> kinds(String language) {
        return names("contribution-kind", Stream.concat(Stream.of(Session.OF_THE_MAP), Arrays.stream(Session.values()).flatMap(session -> session.kinds().stream())), language);
    }

    Map<String, String> publics(String language) {
        return names("public", Arrays.stream(Audience.values()).map(Audience::code), language);
    }

    private Map<String, String> names(String kind, Stream<String> codes, String language) {
        return read(language, facts -> codes.collect(Collectors.toMap(code -> code, code -> facts.label(Rev.thing(kind, code)), (one, _) -> one, LinkedHashMap::new)));
    }

    /** Whatever is of a class of the ontology, by name. */
    List<Thing> all(String type, String language) {
        return read(language, facts -> facts.subjects(RDF.type.asNode(), Rev.term(type)).stream().map(node -> named(facts, node)).sorted(facts.alphabetical(Thing::label)).toList());
    }

    boolean knows(String kind, String key) {
        return read("fr", facts -> facts.knows(Rev.thing(kind, key)));
    }

    private <T> T read(String language, Function<Facts, T> question) {
        return store.read(graph -> question.apply(new Facts(graph, language)));
    }
}
