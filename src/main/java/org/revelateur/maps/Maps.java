package org.revelateur.maps;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.revelateur.charts.Choropleth;
import org.revelateur.charts.Choropleth.Area;
import org.revelateur.charts.Shades;
import org.revelateur.resource.Facts;
import org.revelateur.resource.Places;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Small maps for other pages. Their facts are those of the reader's transaction. */
@Component
public class Maps {

    /** @param finding what the map says in a sentence */
    public record Drawn(String svg, String finding) {
    }

    private final Outlines outlines;
    private final Measures measures;
    private final MessageSource messages;

    Maps(Outlines outlines, Measures measures, MessageSource messages) {
        this.outlines = outlines;
        this.measures = measures;
        this.messages = messages;
    }

    /** Whether the territory is one of the départements on the map. */
    public boolean shows(Node territory) {
        return departements().contains(territory);
    }

    /** The départements on the map that lie within an area, or the one that the area is. */
    public Stream<Node> within(Facts facts, Node area) {
        return departements().stream().filter(departement -> Places.upwards(facts, departement).contains(area));
    }

    /** The départements by how many of something each has. */
    public String counts(Facts facts, Map<Node, Long> counts, String name) {
        var ground = outlines.ground(List.of());
        var shades = Shades.of(departements().stream().filter(counts::containsKey).map(place -> BigDecimal.valueOf(counts.get(place))).toList());
        var areas = departements().stream().map(place -> new Area(Facts.key(place), facts.label(place) + " (" + counts.getOrDefault(place, 0L) + ")", ground.path(place),
                counts.containsKey(place) ? shades.of(BigDecimal.valueOf(counts.get(place))) : -1)).toList();
        return new Choropleth(ground.width(), ground.height(), areas, departements().stream().map(ground::path).toList(), Outlines.labels(facts, ground, departements())).drawing(name);
    }

    /** An indicator at the finest level that knows nearly every territory; empty if none is known. */
    public Optional<Drawn> indicator(Facts facts, Node indicator) {
        return Stream.of(Level.EPCI, Level.DEPARTEMENT).filter(level -> measures.known(indicator, Set.copyOf(outlines.territories(level, List.of()))) > 1).findFirst().map(level -> {
            var measure = measures.measured(facts, indicator, Set.copyOf(outlines.territories(level, List.of())));
            var map = new MapReader(facts, outlines, messages, measure, level, List.of());
            return new Drawn(map.drawing(), map.finding());
        });
    }

    private List<Node> departements() {
        return outlines.territories(Level.DEPARTEMENT, List.of());
    }
}
