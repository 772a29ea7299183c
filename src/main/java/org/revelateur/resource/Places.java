package org.revelateur.resource;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SchemaDO;
import org.revelateur.vocab.Rev;

/** A territory and those around it. */
public final class Places {
    /** France as a whole, then without its overseas parts: what other territories are compared with. */
    public static final List<Node> FRANCE = List.of(Rev.thing("territory", "FR"), Rev.thing("territory", "FM"));
    private static final int LEVELS = 5;

    private Places() {
    }

    /** The territory itself, then what contains it or what it reaches into, nearest first. */
    public static List<Node> upwards(Facts facts, Node territory) {
        Set<Node> seen = new LinkedHashSet<>(List.of(territory));
        List<Node> level = List.of(territory);
        for (int i = 0; i < LEVELS && !level.isEmpty(); i++) {
            var next = new ArrayList<Node>();
            for (Node place : level) {
                next.addAll(facts.objects(place, SchemaDO.containedInPlace.asNode()));
                next.addAll(facts.objects(place, Rev.term("extendsOver")));
            }
            level = next.stream().filter(seen::add).toList();
        }
        return List.copyOf(seen);
    }

    public static Optional<Node> region(Facts facts, List<Node> upwards) {
        return upwards.stream().filter(place -> facts.is(place, Rev.REGION_CLASS)).findFirst();
    }
}
