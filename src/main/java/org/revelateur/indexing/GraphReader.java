package org.revelateur.indexing;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.revelateur.ranking.Changed;
import org.revelateur.ranking.Changes;
import org.revelateur.ranking.Fact;
import org.revelateur.ranking.Fact.Level;
import org.revelateur.ranking.Factor;
import org.revelateur.ranking.Figures;
import org.revelateur.ranking.Weights;
import org.revelateur.resource.Facts;
import org.revelateur.vocab.Rev;

/** Reads what the graph says into facts to rank by; a thing that is no more is taken out. Lives inside one read of the store. */
final class GraphReader {
    static final Node NEED = Rev.term("Need");
    static final Node INDICATOR = Rev.term("Indicator");
    static final Node DOCUMENTED = Rev.term("TerritorialNeed");
    static final Node SOLUTION = Rev.term("Solution");
    static final Node ACTOR = Rev.term("Actor");
    static final Node OFFER = Rev.term("Offer");
    static final Node FACTOR = Rev.term("Factor");
    static final Node STATUS = Rev.term("status");
    static final Node IMPLIES_CONTEXT = Rev.term("impliesContext");

    private static final Map<Level, Node> LEVELS = new EnumMap<>(Map.of(Level.COUNTRY, Rev.term("Country"), Level.REGION, Rev.REGION_CLASS,
            Level.DEPARTEMENT, Rev.DEPARTEMENT_CLASS, Level.EPCI, Rev.EPCI_CLASS, Level.COMMUNE, Rev.COMMUNE_CLASS, Level.PETR, Rev.term("Petr"),
            Level.GAL, Rev.term("Gal"), Level.PARK, Rev.term("Park"), Level.OTHER, Rev.TERRITORY_CLASS));
    /** Counts of what a place has tell its size, not what it is like. */
    private static final Set<String> COUNTS = Set.of("habitants", "exploitations");

    private final DatasetGraph graph;
    private final Changes changes;
    private final Set<Node> concepts = new HashSet<>();

    GraphReader(DatasetGraph graph, Changes changes) {
        this.graph = graph;
        this.changes = changes;
    }

    /** All that there is. */
    void everything() {
        var figures = FigureReader.all(graph, changes);
        settings();
        each(NEED, this::need);
        each(INDICATOR, this::indicator);
        each(Rev.TERRITORY_CLASS, place -> place(place, figures));
        each(DOCUMENTED, this::documented);
        var solutions = new SolutionReader(graph, this);
        each(SOLUTION, solutions::solution);
        var offers = new OfferReader(graph, this);
        each(ACTOR, offers::actor);
        each(OFFER, offers::offer);
    }

    private void each(Node type, Consumer<Node> reading) {
        graph.stream(Quad.unionGraph, Node.ANY, RDF.type.asNode(), type).map(Quad::getSubject).filter(Node::isURI).forEach(reading);
    }

    /** The weights of all factors; one that is not stated keeps its usual weight. */
    void settings() {
        var weights = new EnumMap<Factor, Double>(Factor.class);
        each(FACTOR, node -> Factor.of(Facts.key(node)).ifPresent(factor ->
                Description.of(graph, node).number(Rev.term("weight")).ifPresent(weight -> weights.put(factor, weight.doubleValue()))));
        changes.weights(Weights.of(weights));
    }

    void need(Node node) {
        var need = Description.of(graph, node);
        put(changes.needs(), need, NEED, () -> new Fact.Need(need.iri(), need.label(),
                concepts(need.things(SKOS.broader.asNode()).filter(broader -> !isNeed(broader))),
                numbers(changes.needs(), need.things(SKOS.broader.asNode()).filter(this::isNeed)),
                numbers(changes.needs(), need.things(SKOS.related.asNode()))));
    }

    private boolean isNeed(Node node) {
        return graph.contains(Quad.unionGraph, node, RDF.type.asNode(), NEED);
    }

    void indicator(Node node) {
        var indicator = Description.of(graph, node);
        put(changes.indicators(), indicator, INDICATOR, () -> new Fact.Indicator(indicator.iri(), indicator.label(),
                indicator.text(Rev.term("unit")).filter(unit -> !COUNTS.contains(unit)).isPresent(), concepts(indicator.things(IMPLIES_CONTEXT))));
    }

    void place(Node node) {
        place(node, FigureReader.of(graph, changes, node));
    }

    private void place(Node node, FigureReader told) {
        var place = Description.of(graph, node);
        var level = LEVELS.entrySet().stream().filter(entry -> place.isA(entry.getValue())).findFirst();
        put(changes.places(), place, Rev.TERRITORY_CLASS, () -> new Fact.Place(place.iri(), place.label(), level.orElseThrow().getKey(),
                concept(level.orElseThrow().getValue()),
                numbers(changes.places(), place.things(SchemaDO.containedInPlace.asNode())), numbers(changes.places(), place.things(Rev.term("extendsOver"))),
                concepts(told.contexts(node)), Figures.of(told.figures(node))));
    }

    void documented(Node node) {
        var need = Description.of(graph, node);
        put(changes.documented(), need, DOCUMENTED, () -> new Fact.Documented(need.iri(), need.label(),
                need.one(Rev.term("need")).map(asked -> number(changes.needs(), asked)).orElse(-1),
                numbers(changes.places(), need.things(Rev.term("territory"))), concepts(need.things(Rev.term("audience"))),
                need.all(Rev.term("cause")).stream().map(Node::getLiteralLexicalForm).toList()));
    }

    // ---- Numbers for what things refer to

    static <T extends Fact> void put(Changed<T> changed, Description thing, Node type, Supplier<T> fact) {
        if (thing.isA(type)) {
            changed.put(fact.get());
        } else {
            changed.remove(thing.iri());
        }
    }

    static int number(Changed<?> kind, Node node) {
        return kind.number(node.getURI());
    }

    static boolean isAmong(Changed<?> kind, int number, Stream<Node> nodes) {
        return nodes.anyMatch(node -> number(kind, node) == number);
    }

    static int[] numbers(Changed<?> kind, Stream<Node> nodes) {
        return nodes.mapToInt(node -> number(kind, node)).toArray();
    }

    /** A concept is read when something refers to it. */
    int concept(Node node) {
        if (concepts.add(node)) {
            changes.concepts().put(new Fact.Concept(node.getURI(), Description.of(graph, node).label()));
        }
        return number(changes.concepts(), node);
    }

    /** A set. */
    int[] concepts(Stream<Node> nodes) {
        return nodes.mapToInt(this::concept).sorted().distinct().toArray();
    }

    Changes changes() {
        return changes;
    }
}
