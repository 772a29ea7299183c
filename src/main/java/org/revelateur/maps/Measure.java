package org.revelateur.maps;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.revelateur.resource.Source;

/**
 * What colours a map.
 *
 * @param period    the year of an indicator's values, or the day of a count
 * @param reference the value of France, or else of the region, that the territories can be compared with
 */
record Measure(String key, String name, String unit, String period, String definition, Map<Node, BigDecimal> values, Optional<Reference> reference, List<Source> sources,
               Optional<Node> indicator) {

    record Reference(String place, BigDecimal value) {
    }
}
