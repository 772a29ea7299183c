package org.revelateur.maps;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/** A piece of land drawn to fit a picture: degrees become its units, and outlines become paths. */
final class Ground {
    private static final double WIDTH = 1000;
    private static final double TALLEST = 1100;

    private final Map<Node, Geometry> outlines;
    private final Envelope land;
    private final double narrowing;
    private final double scale;

    /** @param inside of what is drawn, in degrees */
    Ground(Map<Node, Geometry> outlines, Collection<Node> inside) {
        this.outlines = outlines;
        this.land = new Envelope();
        inside.stream().map(outlines::get).filter(Objects::nonNull).forEach(outline -> land.expandToInclude(outline.getEnvelopeInternal()));
        this.narrowing = land.isNull() ? 1 : Math.cos(Math.toRadians(land.centre().y));
        this.scale = land.isNull() || land.getWidth() == 0 ? 1 : Math.min(WIDTH / (land.getWidth() * narrowing), TALLEST / land.getHeight());
    }

    double width() {
        return land.isNull() ? WIDTH : Math.ceil(land.getWidth() * narrowing * scale);
    }

    double height() {
        return land.isNull() ? 1 : Math.ceil(land.getHeight() * scale);
    }

    boolean has(Node territory) {
        return outlines.containsKey(territory);
    }

    /** As the attribute {@code d} of a path; empty for what has no outline. */
    String path(Node territory) {
        @Nullable Geometry outline = outlines.get(territory);
        var path = new StringBuilder();
        for (int i = 0; outline != null && i < outline.getNumGeometries(); i++) {
            if (outline.getGeometryN(i) instanceof Polygon polygon) {
                ring(polygon.getExteriorRing().getCoordinates(), path);
                for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                    ring(polygon.getInteriorRingN(hole).getCoordinates(), path);
                }
            }
        }
        return path.toString();
    }

    /** A point inside the territory, where its name can stand. */
    Optional<Coordinate> middle(Node territory) {
        return Optional.ofNullable(outlines.get(territory)).filter(outline -> !outline.isEmpty()).map(outline -> outline.getInteriorPoint().getCoordinate())
                .map(point -> new Coordinate(tenths(x(point)) / 10.0, tenths(y(point)) / 10.0));
    }

    /** In steps from point to point, which are short to write. Tenths are counted whole, so that no step's rounding adds to the next. */
    private void ring(Coordinate[] points, StringBuilder path) {
        long x = tenths(x(points[0]));
        long y = tenths(y(points[0]));
        path.append('M').append(written(x)).append(' ').append(written(y)).append('l');
        for (int i = 1; i < points.length - 1; i++) {
            long nextX = tenths(x(points[i]));
            long nextY = tenths(y(points[i]));
            path.append(i > 1 ? " " : "").append(written(nextX - x)).append(' ').append(written(nextY - y));
            x = nextX;
            y = nextY;
        }
        path.append('z');
    }

    private double x(Coordinate point) {
        return (point.x - land.getMinX()) * narrowing * scale;
    }

    private double y(Coordinate point) {
        return (land.getMaxY() - point.y) * scale;
    }

    private static long tenths(double value) {
        return Math.round(value * 10);
    }

    private static String written(long tenths) {
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : (tenths < 0 ? "-" : "") + Math.abs(tenths) / 10 + "." + Math.abs(tenths) % 10;
    }
}
