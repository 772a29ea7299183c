package org.revelateur.geography;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.SortedSet;
import org.locationtech.jts.algorithm.hull.ConcaveHull;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.union.UnaryUnionOp;
import org.locationtech.jts.triangulate.VoronoiDiagramBuilder;

/**
 * Approximate outlines: each commune gets what lies nearer to its centre than to any other, within the hull of all centres
 * pushed outwards (a bare hull of centres halves the communes at the border); a larger territory is its communes together.
 */
final class Outlines {
    /** How far the outer communes reach beyond their centres: about the radius of a commune here. */
    private static final double MARGIN_KM = 2.5;
    /** A longest edge of the hull that follows the coast and the region's bays without falling apart. */
    private static final double HULL_EDGE_KM = 22;
    /** Two cells that touch along less than this only meet at a corner. */
    private static final double BORDER_KM = 0.2;

    private final SortedMap<String, Geometry> cells;

    /** @param centres in kilometres, by territory */
    Outlines(SortedMap<String, Coordinate> centres) {
        var factory = new GeometryFactory();
        var points = factory.createMultiPointFromCoords(centres.values().toArray(Coordinate[]::new));
        Geometry land = ConcaveHull.concaveHullByLength(points, HULL_EDGE_KM).buffer(MARGIN_KM);
        var diagram = new VoronoiDiagramBuilder();
        diagram.setSites(points);
        var envelope = land.getEnvelopeInternal();
        envelope.expandBy(50);
        diagram.setClipEnvelope(envelope);
        Geometry all = diagram.getDiagram(factory);
        Map<Coordinate, String> byCentre = new LinkedHashMap<>();
        centres.forEach((territory, centre) -> byCentre.putIfAbsent(centre, territory));
        cells = new TreeMap<>();
        for (int i = 0; i < all.getNumGeometries(); i++) {
            var cell = (Polygon) all.getGeometryN(i);
            String territory = byCentre.get((Coordinate) cell.getUserData()); // the builder notes each cell's site
            if (territory != null) {
                cells.put(territory, cell.intersection(land));
            }
        }
    }

    SortedMap<String, Geometry> cells() {
        return cells;
    }

    /** The outline of a territory made of these; empty where none of them has a cell. */
    Geometry union(Collection<String> parts) {
        var geometries = parts.stream().filter(cells::containsKey).map(cells::get).toList();
        return geometries.isEmpty() ? new GeometryFactory().createPolygon() : UnaryUnionOp.union(geometries);
    }

    /** For each, those that it shares a border with; both directions. */
    static SortedMap<String, SortedSet<String>> neighbours(SortedMap<String, Geometry> outlines) {
        var index = new STRtree();
        outlines.forEach((territory, outline) -> index.insert(outline.getEnvelopeInternal(), territory));
        var neighbours = new TreeMap<String, SortedSet<String>>();
        outlines.forEach((territory, outline) -> {
            var near = outline.getEnvelopeInternal().copy();
            near.expandBy(0.01);
            for (String other : candidates(index, near)) {
                if (territory.compareTo(other) < 0 && shareBorder(outline, outlines.get(other))) {
                    neighbours.computeIfAbsent(territory, key -> new TreeSet<>()).add(other);
                    neighbours.computeIfAbsent(other, key -> new TreeSet<>()).add(territory);
                }
            }
        });
        return neighbours;
    }

    private static List<String> candidates(STRtree index, org.locationtech.jts.geom.Envelope near) {
        var found = new ArrayList<String>();
        index.query(near, item -> found.add((String) item));
        return found;
    }

    private static boolean shareBorder(Geometry one, Geometry other) {
        Geometry strip = one.buffer(0.005).intersection(other.getBoundary());
        return strip.getLength() > BORDER_KM;
    }
}
