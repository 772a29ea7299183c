package org.revelateur.browse;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DC_11;
import org.revelateur.browse.Plot.Mark;
import org.revelateur.browse.Plot.Role;
import org.revelateur.figures.Figures;
import org.revelateur.resource.Facts;
import org.revelateur.resource.Numbers;
import org.revelateur.resource.Places;
import org.revelateur.site.Link;
import org.revelateur.site.Links;
import org.revelateur.vocab.Rev;

/** Reads the indicators of a need for a territory: the latest year that knows it, and the same year elsewhere. */
final class PlotReader {
    private static final double LEFT = 8;
    private static final double LENGTH = 284;

    private final Facts facts;
    private final Figures figures;
    private final Numbers numbers;
    private final Links links;

    PlotReader(Facts facts, Figures figures, Numbers numbers, Links links) {
        this.facts = facts;
        this.figures = figures;
        this.numbers = numbers;
        this.links = links;
    }

    List<Plot> plots(Node need, Node territory) {
        var upwards = Places.upwards(facts, territory);
        return facts.subjects(Rev.term("measuresNeed"), need).stream().map(indicator -> plot(indicator, upwards)).flatMap(Optional::stream).toList();
    }

    private Optional<Plot> plot(Node indicator, List<Node> upwards) {
        var years = figures.years(indicator);
        var region = Places.region(facts, upwards);
        return upwards.stream().filter(place -> region.map(r -> !r.equals(place)).orElse(true) || place.equals(upwards.getFirst()))
                .filter(place -> !Places.FRANCE.contains(place) || place.equals(upwards.getFirst()))
                .flatMap(place -> years.stream().filter(year -> year.values().containsKey(place)).map(year -> draw(indicator, year, place, region)).limit(1))
                .findFirst();
    }

    private Plot draw(Node indicator, Figures.Year year, Node place, Optional<Node> region) {
        var least = year.values().values().stream().min(Comparator.naturalOrder()).orElseThrow();
        var most = year.values().values().stream().max(Comparator.naturalOrder()).orElseThrow();
        Map<Role, Node> places = new EnumMap<>(Role.class); // in the order in which they are drawn, the territory last and on top
        region.filter(node -> !node.equals(place) && year.values().containsKey(node)).ifPresent(node -> places.put(Role.REGION, node));
        Places.FRANCE.stream().filter(node -> !node.equals(place) && year.values().containsKey(node)).findFirst().ifPresent(node -> places.put(Role.FRANCE, node));
        places.put(Role.HERE, place);
        var marks = places.entrySet().stream().map(entry -> mark(entry.getKey(), entry.getValue(), year, least, most)).toList();
        var elsewhere = places.entrySet().stream().filter(entry -> entry.getKey() != Role.HERE)
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> year.values().get(entry.getValue())));
        return new Plot(new Link(Facts.key(indicator), facts.label(indicator), links.thing(indicator)), facts.text(indicator, Rev.term("unit")).orElse(""),
                year.year(), facts.text(indicator, DC_11.publisher.asNode()).orElse(""), numbers.written(least), numbers.written(most), marks,
                verdict(indicator, year.values().get(place), elsewhere));
    }

    private Mark mark(Role role, Node place, Figures.Year year, BigDecimal least, BigDecimal most) {
        BigDecimal value = year.values().get(place);
        double range = most.subtract(least).doubleValue();
        double x = LEFT + (range == 0 ? LENGTH / 2 : value.subtract(least).doubleValue() / range * LENGTH);
        return new Mark(role, facts.label(place), numbers.written(value), Numbers.coordinate(x));
    }

    /** The name of a message: whether the territory is in a harder or easier situation than France, or else its region. */
    private String verdict(Node indicator, BigDecimal here, Map<Role, BigDecimal> elsewhere) {
        var role = Stream.of(Role.FRANCE, Role.REGION).filter(elsewhere::containsKey).findFirst();
        var sense = facts.object(indicator, Rev.term("higherIsWorse"));
        if (role.isEmpty() || sense.isEmpty() || here.compareTo(elsewhere.get(role.get())) == 0) {
            return "";
        }
        boolean higherIsWorse = sense.get().getLiteralLexicalForm().equals("true");
        boolean harder = higherIsWorse == here.compareTo(elsewhere.get(role.get())) > 0;
        return (harder ? "harder-" : "easier-") + role.get().name().toLowerCase(Locale.ROOT);
    }
}
