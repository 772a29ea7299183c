package org.revelateur.maps;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.revelateur.charts.Choropleth;
import org.revelateur.charts.Choropleth.Area;
import org.revelateur.charts.Choropleth.Caption;
import org.revelateur.charts.Choropleth.Caption.Entry;
import org.revelateur.charts.Shades;
import org.revelateur.maps.MapView.Group;
import org.revelateur.maps.MapView.Option;
import org.revelateur.maps.MapView.Row;
import org.revelateur.maps.MapView.Step;
import org.revelateur.resource.Facts;
import org.revelateur.resource.Numbers;
import org.revelateur.site.Link;
import org.revelateur.site.Links;
import org.springframework.context.MessageSource;

/** Draws one map and says what it shows, in one language. Lives inside one read of the store. */
final class MapReader {
    private final Facts facts;
    private final Outlines outlines;
    private final MessageSource messages;
    private final Locale locale;
    private final Numbers numbers;
    private final Measure measure;
    private final Level level;
    private final List<Node> within;
    private final List<Map.Entry<Node, BigDecimal>> ranked;
    private final Shades shades;

    MapReader(Facts facts, Outlines outlines, MessageSource messages, Measure measure, Level level, List<Node> within) {
        this.facts = facts;
        this.outlines = outlines;
        this.messages = messages;
        this.locale = Locale.of(facts.language());
        this.numbers = new Numbers(locale);
        this.measure = measure;
        this.level = level;
        this.within = within;
        this.ranked = measure.values().entrySet().stream().sorted(Map.Entry.<Node, BigDecimal>comparingByValue().reversed()
                .thenComparing(entry -> entry.getKey().toString())).toList();
        this.shades = Shades.of(measure.values().values());
    }

    /** The highest value first. */
    List<Map.Entry<Node, BigDecimal>> ranked() {
        return ranked;
    }

    MapView view(Measures measures, Links links, MapView.Downloads downloads) {
        String finding = finding();
        return new MapView(form(measures, links), finding, compared(), measure.name(), measure.period(), measure.definition(), drawing(),
                shades.steps().reversed().stream().map(step -> new Step(step.style(), words(step))).toList(), missing(), rows(links),
                measure.unit().isEmpty() ? measure.name() : measure.unit(), measure.sources(),
                measure.indicator().map(node -> new Link(Facts.key(node), facts.label(node), links.thing(node))), downloads);
    }

    String drawing() {
        return map().drawing(finding());
    }

    String picture() {
        var legend = new ArrayList<>(shades.steps().reversed().stream().map(step -> new Entry(step.number(), words(step))).toList());
        if (missing() > 0) {
            legend.add(new Entry(-1, message("map.missing", missing())));
        }
        var sources = String.join(", ", measure.sources().stream().map(source -> source.title()).limit(2).toList());
        return map().picture(new Caption(finding(), legend, Stream.of(message("map.note.measure", measure.name(), measure.unit(), measure.period()).replace(" (, ", " ("),
                sources.isEmpty() ? "" : message("map.note.source", sources), message("map.note.outlines")).filter(note -> !note.isEmpty()).toList()));
    }

    /** What the map says in a sentence. */
    String finding() {
        if (ranked.isEmpty()) {
            return message("map.finding.none", measure.name());
        }
        var most = ranked.getFirst();
        var least = ranked.getLast();
        return most.getValue().compareTo(least.getValue()) == 0 ? message("map.finding.same", measure.name(), value(most.getValue()))
                : message("map.finding", measure.name(), value(least.getValue()), facts.label(least.getKey()), value(most.getValue()), facts.label(most.getKey()));
    }

    private String compared() {
        return measure.reference().map(reference -> {
            long above = ranked.stream().filter(entry -> entry.getValue().compareTo(reference.value()) > 0).count();
            return message("map.compared", above, ranked.size(), message("map.levels." + level.code()), reference.place(), value(reference.value()));
        }).orElse("");
    }

    private long missing() {
        return territories().size() - ranked.size();
    }

    private List<Node> territories() {
        return outlines.territories(level, within);
    }

    private Choropleth map() {
        var ground = outlines.ground(within);
        var departements = outlines.territories(Level.DEPARTEMENT, within);
        var areas = territories().stream().map(place -> new Area(Facts.key(place), facts.label(place) + message("map.colon")
                + (measure.values().containsKey(place) ? value(measure.values().get(place)) : message("map.unknown")), ground.path(place),
                measure.values().containsKey(place) ? shades.of(measure.values().get(place)) : -1)).toList();
        return new Choropleth(ground.width(), ground.height(), areas, departements.stream().map(ground::path).toList(),
                within.isEmpty() ? Outlines.labels(facts, ground, departements) : List.of());
    }

    private String words(Shades.Step step) {
        String range = step.least().compareTo(step.greatest()) == 0 ? numbers.written(step.least())
                : message("map.range", numbers.written(step.least()), numbers.written(step.greatest()));
        return message("map.step", range, step.count());
    }

    private List<Row> rows(Links links) {
        return IntStream.range(0, ranked.size()).mapToObj(i -> new Row(new Link(Facts.key(ranked.get(i).getKey()), facts.label(ranked.get(i).getKey()), links.thing(ranked.get(i).getKey())),
                numbers.written(ranked.get(i).getValue()), Integer.toString(i + 1))).toList();
    }

    private MapView.Form form(Measures measures, Links links) {
        var here = Set.copyOf(outlines.territories(Level.DEPARTEMENT, List.of()));
        var counts = new Group(message("map.counts"), Stream.of(Measures.Count.values())
                .map(count -> new Option(count.key(), message("map.count." + count.key()), count.key().equals(measure.key()))).toList());
        var groups = new ArrayList<>(List.of(counts));
        measures.indicators().stream().filter(indicator -> Stream.of(Level.values()).anyMatch(other -> measures.known(indicator, Set.copyOf(outlines.territories(other, List.of()))) > 1))
                .collect(Collectors.groupingBy(indicator -> String.join(", ", facts.labels(indicator, DCTerms.subject.asNode()))))
                .entrySet().stream().sorted(facts.alphabetical(Map.Entry::getKey)).forEach(theme -> groups.add(new Group(theme.getKey(), theme.getValue().stream()
                        .map(indicator -> new Option(Facts.key(indicator), facts.label(indicator), Facts.key(indicator).equals(measure.key())))
                        .sorted(facts.alphabetical(Option::label)).toList())));
        return new MapView.Form(groups, Stream.of(Level.values()).map(other -> new Option(other.code(), message("choice." + other.code()), other == level)).toList(),
                here.stream().map(place -> new Option(Facts.key(place), facts.label(place), within.contains(place))).sorted(Comparator.comparing(Option::value)).toList(),
                links.lang().orElse(""));
    }

    private String value(BigDecimal value) {
        String written = numbers.written(value);
        return measure.unit().isEmpty() ? written : written + "\u00a0" + measure.unit();
    }

    private String message(String name, Object... arguments) {
        return messages.getMessage(name, arguments, locale);
    }
}
