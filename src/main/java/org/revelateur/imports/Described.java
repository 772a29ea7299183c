package org.revelateur.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/**
 * What a line says of a thing: for each property all of its values, in their order.
 *
 * @param line   where it is said first
 * @param review whether a person should look at it once it is here
 */
record Described(int line, Node graph, Node thing, Map<Node, List<Node>> values, boolean review) {
    Described(int line, Node graph, Node thing, boolean review) {
        this(line, graph, thing, new LinkedHashMap<>(), review);
    }

    void say(Node property, Node value) {
        var said = values.computeIfAbsent(property, _ -> new ArrayList<>());
        if (!said.contains(value)) {
            said.add(value);
        }
    }
}
