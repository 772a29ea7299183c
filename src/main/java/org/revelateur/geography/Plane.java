package org.revelateur.geography;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateFilter;
import org.locationtech.jts.geom.Geometry;

/**
 * Degrees to kilometres and back, around one latitude: true to 1 % over a French region, which is far finer than outlines
 * drawn from centres. (EPSG:2154 would need a data set under another licence.)
 */
record Plane(double latitude) {
    private static final double KM_PER_DEGREE = 111.195;

    Coordinate toPlane(double lon, double lat) {
        return new Coordinate(lon * KM_PER_DEGREE * Math.cos(Math.toRadians(latitude)), lat * KM_PER_DEGREE);
    }

    /** A copy in degrees, rounded to 1e-4 (about 10 m) so that cells that touch still do. */
    Geometry toDegrees(Geometry inPlane) {
        Geometry degrees = inPlane.copy();
        degrees.apply((CoordinateFilter) c -> c.setCoordinate(new Coordinate(
                round(c.x / (KM_PER_DEGREE * Math.cos(Math.toRadians(latitude)))), round(c.y / KM_PER_DEGREE))));
        degrees.geometryChanged();
        return degrees;
    }

    private static double round(double value) {
        return Math.round(value * 1e4) / 1e4;
    }
}
