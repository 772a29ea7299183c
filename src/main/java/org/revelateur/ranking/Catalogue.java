package org.revelateur.ranking;

import java.util.concurrent.atomic.AtomicReference;
import org.revelateur.ranking.Fact.Actor;
import org.revelateur.ranking.Fact.Concept;
import org.revelateur.ranking.Fact.Documented;
import org.revelateur.ranking.Fact.Indicator;
import org.revelateur.ranking.Fact.Need;
import org.revelateur.ranking.Fact.Offer;
import org.revelateur.ranking.Fact.Place;
import org.revelateur.ranking.Fact.Solution;

/** Everything that one version of the graph says, as far as a ranking uses it, and the weights. Immutable. */
public record Catalogue(Things<Concept> concepts, Things<Need> needs, Things<Indicator> indicators, Things<Place> places,
                    Things<Documented> documented, Things<Solution> solutions, Things<Actor> actors, Things<Offer> offers, Weights weights) {

    /** An empty graph, with numbers of its own. */
    public static Catalogue none() {
        return new Catalogue(Things.none(), Things.none(), Things.none(), Things.none(), Things.none(), Things.none(), Things.none(), Things.none(),
                Weights.USUAL);
    }

    /** To be filled with what differs from these. */
    public Changes changes() {
        return new Changes(concepts.changes(), needs.changes(), indicators.changes(), places.changes(), documented.changes(), solutions.changes(),
                actors.changes(), offers.changes(), new AtomicReference<>());
    }

    Catalogue with(Changes changes) {
        return new Catalogue(concepts.with(changes.concepts()), needs.with(changes.needs()), indicators.with(changes.indicators()),
                places.with(changes.places()), documented.with(changes.documented()), solutions.with(changes.solutions()),
                actors.with(changes.actors()), offers.with(changes.offers()), changes.weights().orElse(weights));
    }
}
