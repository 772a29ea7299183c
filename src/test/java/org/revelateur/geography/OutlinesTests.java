package org.revelateur.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

class OutlinesTests {
    /** A made-up region of nine places on a square grid, 10 km apart. */
    private final Outlines grid = new Outlines(grid());

    private static TreeMap<String, Coordinate> grid() {
        var centres = new TreeMap<String, Coordinate>();
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                centres.put("" + row + column, new Coordinate(column * 10, row * 10));
            }
        }
        return centres;
    }

    @Test
    void givesEachPlaceWhatLiesNearestToItsCentre() {
        var cells = grid.cells();

        assertThat(cells).hasSize(9);
        assertThat(cells.get("11").getArea()).isCloseTo(100, within(1e-6));
        cells.forEach((place, cell) -> assertThat(cell.contains(cell.getFactory().createPoint(grid().get(place)))).isTrue());
    }

    @Test
    void givesBorderPlacesRoomBeyondTheirCentres() {
        assertThat(grid.cells().get("00").getArea()).isGreaterThan(25 + 20);
    }

    @Test
    void unitesPlacesWithoutSeamOrOverlap() {
        Geometry row = grid.union(List.of("10", "11", "12"));

        assertThat(row.getNumGeometries()).isEqualTo(1);
        assertThat(row.getArea()).isCloseTo(grid.cells().get("10").getArea() + grid.cells().get("11").getArea() + grid.cells().get("12").getArea(), within(1e-6));
    }

    @Test
    void callsNeighboursThoseThatShareABorderAndNotACorner() {
        var neighbours = Outlines.neighbours(grid.cells());

        assertThat(neighbours.get("11")).containsExactly("01", "10", "12", "21");
        assertThat(neighbours.get("00")).containsExactly("01", "10");
    }

    @Test
    void comesBackToTheDegreesItCameFrom() {
        var plane = new Plane(44);

        var point = plane.toDegrees(new org.locationtech.jts.geom.GeometryFactory().createPoint(plane.toPlane(3.4993, 44.5187)));

        assertThat(point.getCoordinate().x).isCloseTo(3.4993, within(1e-9));
        assertThat(point.getCoordinate().y).isCloseTo(44.5187, within(1e-9));
    }
}
