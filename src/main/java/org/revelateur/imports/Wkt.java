package org.revelateur.imports;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** A geometry of GeoJSON as WKT: the same numbers in other brackets. */
final class Wkt {
    private static final Map<String, Integer> DEPTH = Map.of("Point", 0, "Polygon", 2, "MultiPolygon", 3);

    private Wkt() {
    }

    /** Empty for anything but points and polygons. */
    static String of(JsonNode geometry) {
        String type = geometry.path("type").asString("");
        JsonNode coordinates = geometry.path("coordinates");
        if (!DEPTH.containsKey(type) || coordinates.isEmpty()) {
            return "";
        }
        String inside = written(coordinates, DEPTH.get(type));
        return type.toUpperCase(Locale.ROOT) + (inside.startsWith("(") ? inside : "(" + inside + ")");
    }

    private static String written(JsonNode coordinates, int depth) {
        if (depth == 0) {
            return coordinates.path(0).asDouble() + " " + coordinates.path(1).asDouble();
        }
        return coordinates.valueStream().map(each -> written(each, depth - 1)).collect(Collectors.joining(", ", "(", ")"));
    }
}
