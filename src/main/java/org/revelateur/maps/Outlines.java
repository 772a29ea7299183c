package org.revelateur.maps;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.revelateur.charts.Choropleth;
import org.revelateur.charts.Choropleth.Area;
import org.revelateur.charts.Choropleth.Label;
import org.revelateur.charts.Shades;
import org.revelateur.graph.GraphStore;
import org.revelateur.resource.Facts;
import org.revelateur.vocab.Iris;
import org.revelateur.vocab.Prefixes;
import org.springframework.stereotype.Component;

/** The outlines that the graph has, read when they are first needed and again when they changed. */
@Component
public class Outlines {
    private static final Node GEOMETRY = NodeFactory.createURI(Prefixes.iri("geo:hasDefaultGeometry"));
    private static final Node AS_WKT = NodeFactory.createURI(Prefixes.iri("geo:asWKT"));
    private static final Node CONTAINED_IN = SchemaDO.containedInPlace.asNode();
    private static final List<String> GRAPHS = List.of(Iris.graph("geography"), Iris.graph("territories"));

    /** @param levels what has an outline, of each level, in the order of the IRIs */
    private record Known(List<Long> changed, Map<Node, Geometry> outlines, Map<Level, List<Node>> levels, Map<Node, List<Node>> inside, Map<String, Ground> grounds) {
    }

    private final GraphStore store;
    private final AtomicReference<Known> known = new AtomicReference<>(new Known(List.of(), Map.of(), Map.of(), Map.of(), Map.of()));

    public Outlines(GraphStore store) {
        this.store = store;
    }

    /** Whether a map can show it. */
    public boolean has(Node territory) {
        return now().outlines().containsKey(territory);
    }

    /** The territories of a level that have outlines: all, or those within a département. */
    List<Node> territories(Level level, List<Node> within) {
        var now = now();
        var all = now.levels().getOrDefault(level, List.of());
        return within.isEmpty() || level == Level.DEPARTEMENT && all.containsAll(within) ? within.isEmpty() ? all : within
                : all.stream().filter(place -> now.inside().getOrDefault(place, List.of()).stream().anyMatch(within::contains)).toList();
    }

    Ground ground(List<Node> within) {
        var now = now();
        return now.grounds().computeIfAbsent(within.toString(), _ -> new Ground(now.outlines(), within.isEmpty() ? now.outlines().keySet() : within));
    }

    /** A small map of all départements with one territory marked; its name is for who cannot see it. Needs {@link #has}. */
    public String locating(Facts facts, Node territory, String name) {
        var ground = ground(List.of());
        var departements = territories(Level.DEPARTEMENT, List.of());
        var areas = Stream.concat(departements.stream(), Stream.of(territory)).distinct()
                .map(place -> new Area(Facts.key(place), facts.label(place), ground.path(place), -1)).toList();
        return new Choropleth(ground.width(), ground.height(), areas, departements.stream().map(ground::path).toList(), labels(facts, ground, departements))
                .locating(Facts.key(territory), name);
    }

    /** A map of these values, darker where they are greater; its name is for who cannot see it. Each territory needs {@link #has}. */
    public String coloured(Facts facts, Map<Node, BigDecimal> values, String name) {
        var ground = ground(List.of());
        var shades = Shades.of(values.values());
        var departements = territories(Level.DEPARTEMENT, List.of());
        // the larger first: what lies within a territory is drawn over it
        var areas = values.entrySet().stream().sorted(Comparator.comparingDouble((Map.Entry<Node, BigDecimal> place) -> now().outlines().get(place.getKey()).getArea()).reversed())
                .map(place -> new Area(Facts.key(place.getKey()), facts.label(place.getKey()) + " : " + place.getValue().toPlainString(), ground.path(place.getKey()), shades.of(place.getValue()))).toList();
        return new Choropleth(ground.width(), ground.height(), areas, departements.stream().map(ground::path).toList(), labels(facts, ground, departements)).drawing(name);
    }

    static List<Label> labels(Facts facts, Ground ground, List<Node> territories) {
        return territories.stream().flatMap(place -> ground.middle(place).map(point -> new Label(facts.label(place), point.x, point.y)).stream()).toList();
    }

    private Known now() {
        var changed = GRAPHS.stream().map(store::changedIn).toList();
        return known.updateAndGet(before -> before.changed().equals(changed) ? before : store.read(graph -> read(graph, changed)));
    }

    private static Known read(DatasetGraph graph, List<Long> changed) {
        var outlines = new HashMap<Node, Geometry>();
        graph.find(Quad.unionGraph, Node.ANY, GEOMETRY, Node.ANY).forEachRemaining(quad ->
                graph.find(Quad.unionGraph, quad.getObject(), AS_WKT, Node.ANY).forEachRemaining(wkt -> outlines.put(quad.getSubject(), geometry(wkt.getObject()))));
        var facts = new Facts(graph, "fr");
        var levels = new HashMap<Level, List<Node>>();
        for (Level level : Level.values()) {
            levels.put(level, facts.subjects(RDF.type.asNode(), level.type()).stream().filter(outlines::containsKey).toList());
        }
        var inside = new HashMap<Node, List<Node>>();
        outlines.keySet().forEach(place -> inside.put(place, facts.objects(place, CONTAINED_IN)));
        return new Known(changed, outlines, levels, inside, new ConcurrentHashMap<>());
    }

    /** The reference system that may stand before the shape is CRS84, the only one that this graph has. */
    private static Geometry geometry(Node wkt) {
        try {
            return new WKTReader().read(wkt.getLiteralLexicalForm().replaceFirst("^<[^>]*>\\s*", ""));
        } catch (ParseException e) {
            throw new IllegalStateException("Not a shape: " + wkt, e);
        }
    }
}
