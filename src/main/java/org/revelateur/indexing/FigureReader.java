package org.revelateur.indexing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;
import org.revelateur.ranking.Changes;
import org.revelateur.ranking.Figures.Observed;
import org.revelateur.vocab.Rev;

/** What is told of territories by things that point at them: observations of indicators, and classifications in zones. */
final class FigureReader {
    static final Node TERRITORY = Rev.term("territory");
    static final Node INDICATOR = Rev.term("indicator");
    static final Node YEAR = Rev.term("year");
    static final Node VALUE = Rev.term("value");
    static final Node ZONE = Rev.term("zone");

    private final DatasetGraph graph;
    private final Changes changes;
    private final Map<Node, List<Observed>> figures = new HashMap<>();
    private final Map<Node, List<Node>> contexts = new HashMap<>();
    private final Map<Node, List<Node>> implied = new HashMap<>(); // by zone

    /** An observation or a classification, as far as it is read. */
    private static final class Told {
        private @Nullable Node territory;
        private @Nullable Node zone;
        private int indicator = -1;
        private int year = -1;
        private float value = Float.NaN;
    }

    private FigureReader(DatasetGraph graph, Changes changes) {
        this.graph = graph;
        this.changes = changes;
    }

    /** For all territories, property by property: far faster than thing by thing. */
    static FigureReader all(DatasetGraph graph, Changes changes) {
        var read = new FigureReader(graph, changes);
        var told = new HashMap<Node, Told>();
        read.scan(INDICATOR, (thing, indicator) -> told.computeIfAbsent(thing, _ -> new Told()).indicator = GraphReader.number(changes.indicators(), indicator));
        read.scan(ZONE, (thing, zone) -> told.computeIfAbsent(thing, _ -> new Told()).zone = zone);
        for (Node property : List.of(TERRITORY, YEAR, VALUE)) {
            read.scan(property, (thing, object) -> Optional.ofNullable(told.get(thing)).ifPresent(known -> take(known, property, object)));
        }
        told.values().forEach(read::keep);
        return read;
    }

    /** For one territory. */
    static FigureReader of(DatasetGraph graph, Changes changes, Node territory) {
        var read = new FigureReader(graph, changes);
        graph.stream(Quad.unionGraph, Node.ANY, TERRITORY, territory).map(Quad::getSubject).distinct().map(thing -> Description.of(graph, thing)).forEach(thing -> {
            var told = new Told();
            thing.one(INDICATOR).ifPresent(indicator -> told.indicator = GraphReader.number(changes.indicators(), indicator));
            thing.one(ZONE).ifPresent(zone -> told.zone = zone);
            List.of(TERRITORY, YEAR, VALUE).forEach(property -> thing.one(property).ifPresent(object -> take(told, property, object)));
            read.keep(told);
        });
        return read;
    }

    private void scan(Node property, BiConsumer<Node, Node> each) {
        graph.find(Node.ANY, Node.ANY, property, Node.ANY).forEachRemaining(quad -> each.accept(quad.getSubject(), quad.getObject()));
    }

    private static void take(Told told, Node property, Node object) {
        if (property.equals(TERRITORY)) {
            told.territory = object;
        } else if (property.equals(YEAR)) {
            told.year = (int) number(object);
        } else {
            told.value = number(object);
        }
    }

    private static float number(Node literal) {
        try {
            return Float.parseFloat(literal.getLiteralLexicalForm());
        } catch (NumberFormatException notANumber) {
            return Float.NaN;
        }
    }

    private void keep(Told told) {
        if (told.territory != null && told.zone != null) {
            contexts.computeIfAbsent(told.territory, _ -> new ArrayList<>()).addAll(implied.computeIfAbsent(told.zone, this::implied));
        } else if (told.territory != null && told.indicator >= 0 && told.year > 0 && !Float.isNaN(told.value)) {
            figures.computeIfAbsent(told.territory, _ -> new ArrayList<>()).add(new Observed(told.indicator, told.year, told.value));
        }
    }

    private List<Node> implied(Node zone) {
        return graph.stream(Quad.unionGraph, zone, GraphReader.IMPLIES_CONTEXT, Node.ANY).map(Quad::getObject).filter(Node::isURI).toList();
    }

    List<Observed> figures(Node territory) {
        return figures.getOrDefault(territory, List.of());
    }

    /** What the zones of the territory say that it is like. */
    Stream<Node> contexts(Node territory) {
        return contexts.getOrDefault(territory, List.of()).stream();
    }
}
