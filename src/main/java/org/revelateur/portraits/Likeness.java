package org.revelateur.portraits;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.revelateur.indexing.CurrentIndex;
import org.revelateur.ranking.Similarity;
import org.springframework.stereotype.Component;

/** Which territories and which solutions are alike, as everything else of this server ranks them. */
@Component
class Likeness {
    private static final int TWINS = 5;
    private static final int SOLUTIONS = 6;

    /** @param indicators by how many two territories are compared */
    record Twin(Node territory, int indicators) {
    }

    private final CurrentIndex current;

    Likeness(CurrentIndex current) {
        this.current = current;
    }

    /** The most alike of the same level, nearest first; none for what is not compared. */
    List<Twin> twins(Node territory) {
        var index = current.get().index();
        var places = index.catalogue().places();
        int place = places.find(territory.getURI());
        return place < 0 ? List.of() : index.nearest(place, TWINS).stream()
                .map(twin -> new Twin(NodeFactory.createURI(places.get(twin.place()).iri()), twin.indicators())).toList();
    }

    /** The most alike first. */
    List<Node> similar(Node solution) {
        var index = current.get().index();
        var solutions = index.catalogue().solutions();
        int number = solutions.find(solution.getURI());
        return number < 0 ? List.of() : index.similar(number).stream().limit(SOLUTIONS).map(Similarity::solution)
                .map(other -> NodeFactory.createURI(solutions.get(other).iri())).toList();
    }
}
