package org.revelateur.things;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.revelateur.resource.MalformedParameter;
import org.revelateur.resource.Parameters;
import org.revelateur.resource.Resources;
import org.revelateur.vocab.Prefixes;

/** Which of the many things that point at one are told: of all properties or of one, a page of each. */
record Window(Optional<Node> property, int page) {
    private static final int SIZE = 50;

    static Window of(Parameters parameters) {
        return new Window(parameters.text("property").map(name -> Resources.iri("property", Prefixes.iri(name))),
                (int) parameters.number("page", 1, 1, Integer.MAX_VALUE));
    }

    boolean shows(Node other) {
        return property.isEmpty() || property.get().equals(other);
    }

    <T> List<T> page(List<T> all) {
        return all.stream().skip((page - 1L) * SIZE).limit(SIZE).toList();
    }

    int first() {
        return (page - 1) * SIZE + 1;
    }

    boolean hasNext(int total) {
        return (long) page * SIZE < total;
    }

    /** @throws MalformedParameter if there is no such page of what points at the thing */
    boolean check(DatasetGraph graph, Node thing) {
        return page == 1 || check(Neighbourhood.pointing(graph, thing, this).values().stream().mapToInt(List::size).max().orElse(0));
    }

    private boolean check(int most) {
        int last = Math.max(1, (most + SIZE - 1) / SIZE);
        if (page > last) {
            throw new MalformedParameter("page", Integer.toString(page), "un nombre entier de 1 à " + last, "an integer from 1 to " + last);
        }
        return true;
    }
}
