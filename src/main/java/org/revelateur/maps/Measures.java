package org.revelateur.maps;

import java.math.BigDecimal;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.SKOS;
import org.revelateur.figures.Figures;
import org.revelateur.graph.GraphStore;
import org.revelateur.maps.Measure.Reference;
import org.revelateur.resource.Facts;
import org.revelateur.resource.Paris;
import org.revelateur.resource.Places;
import org.revelateur.resource.Resources;
import org.revelateur.vocab.Rev;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What a map can be coloured by: every indicator, and counts of what the graph has of a territory. */
@Component
class Measures {
    /** What is counted, by the property that leads to a territory. */
    enum Count {
        SOLUTIONS(Rev.SOLUTION_CLASS, "presentIn"), BESOINS(Rev.term("TerritorialNeed"), "territory"), STRUCTURES(Rev.ACTOR_CLASS, "covers");

        private final Node type;
        private final Node property;

        Count(Node type, String property) {
            this.type = type;
            this.property = Rev.term(property);
        }

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final GraphStore store;
    private final Figures figures;
    private final Resources resources;
    private final MessageSource messages;

    Measures(GraphStore store, Figures figures, Resources resources, MessageSource messages) {
        this.store = store;
        this.figures = figures;
        this.resources = resources;
        this.messages = messages;
    }

    /** @throws org.revelateur.resource.Problem naming the nearest indicators, if there is no such measure */
    Measure find(String key, List<Node> territories, String language) {
        var count = Stream.of(Count.values()).filter(known -> known.key().equals(key)).findFirst();
        if (count.isPresent()) {
            return store.read(graph -> counted(new Facts(graph, language), count.get(), Set.copyOf(territories)));
        }
        Node indicator = resources.resolve("indicator", "mesure", key);
        return store.read(graph -> measured(new Facts(graph, language), indicator, Set.copyOf(territories)));
    }

    /** How many of these territories an indicator knows in the year that knows most. */
    long known(Node indicator, Set<Node> territories) {
        return figures.years(indicator).stream().mapToLong(year -> known(year, territories)).max().orElse(0);
    }

    List<Node> indicators() {
        return figures.indicators();
    }

    /** The newest of the years that know most of the territories. */
    Measure measured(Facts facts, Node indicator, Set<Node> territories) {
        var year = figures.years(indicator).stream().max(Comparator.comparingLong((Figures.Year other) -> known(other, territories)).thenComparing(Figures.Year::year));
        var values = new HashMap<Node, BigDecimal>();
        year.ifPresent(known -> known.values().forEach((place, value) -> {
            if (territories.contains(place)) {
                values.put(place, value);
            }
        }));
        var unit = facts.text(indicator, Rev.term("unit")).orElse("");
        var region = territories.stream().findFirst().flatMap(place -> Places.region(facts, Places.upwards(facts, place)));
        var reference = Stream.concat(Places.FRANCE.stream(), region.stream()).filter(_ -> !unit.equals("habitants") && !unit.equals("exploitations"))
                .flatMap(place -> year.map(known -> known.values().get(place)).map(value -> new Reference(facts.label(place), value)).stream()).findFirst();
        return new Measure(Facts.key(indicator), facts.label(indicator), unit, year.map(Figures.Year::year).orElse(""),
                facts.text(indicator, SKOS.definition.asNode()).orElse(""), values, reference,
                year.map(known -> known.sources().stream().filter(Node::isURI).map(facts::source).toList()).orElse(List.of()), Optional.of(indicator));
    }

    private static long known(Figures.Year year, Set<Node> territories) {
        return year.values().keySet().stream().filter(territories::contains).count();
    }

    /** What lies in a territory counts for it, and for all that it lies in. */
    private Measure counted(Facts facts, Count count, Set<Node> territories) {
        var things = new HashMap<Node, Set<Node>>();
        var around = new HashMap<Node, List<Node>>();
        facts.graph().find(Quad.unionGraph, Node.ANY, count.property, Node.ANY).forEachRemaining(quad -> {
            if (facts.is(quad.getSubject(), count.type)) {
                around.computeIfAbsent(quad.getObject(), place -> Places.upwards(facts, place)).stream().filter(territories::contains)
                        .forEach(place -> things.computeIfAbsent(place, _ -> new HashSet<>()).add(quad.getSubject()));
            }
        });
        Map<Node, BigDecimal> values = new HashMap<>();
        territories.forEach(place -> values.put(place, BigDecimal.valueOf(things.getOrDefault(place, Set.of()).size())));
        var locale = Locale.of(facts.language());
        return new Measure(count.key(), messages.getMessage("map.count." + count.key(), null, locale), "", Integer.toString(Paris.today(InstantSource.system()).getYear()),
                messages.getMessage("map.count." + count.key() + ".definition", null, locale), values, Optional.empty(), List.of(), Optional.empty());
    }
}
