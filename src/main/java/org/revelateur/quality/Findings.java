package org.revelateur.quality;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/** Which things of a version lack what, by rule; every rule is there, also those that nothing breaks. */
record Findings(long version, Map<Rule, List<Node>> things) {

    long count(Rule.Concern concern) {
        return things.entrySet().stream().filter(entry -> entry.getKey().concern() == concern).flatMap(entry -> entry.getValue().stream()).distinct().count();
    }
}
