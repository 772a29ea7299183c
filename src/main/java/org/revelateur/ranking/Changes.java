package org.revelateur.ranking;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.revelateur.ranking.Fact.Actor;
import org.revelateur.ranking.Fact.Concept;
import org.revelateur.ranking.Fact.Documented;
import org.revelateur.ranking.Fact.Indicator;
import org.revelateur.ranking.Fact.Need;
import org.revelateur.ranking.Fact.Offer;
import org.revelateur.ranking.Fact.Place;
import org.revelateur.ranking.Fact.Solution;

/** What makes the next index from one: the things that differ, and the weights where they do. */
public record Changes(Changed<Concept> concepts, Changed<Need> needs, Changed<Indicator> indicators, Changed<Place> places,
                      Changed<Documented> documented, Changed<Solution> solutions, Changed<Actor> actors, Changed<Offer> offers,
                      AtomicReference<Weights> newWeights) {

    public void weights(Weights weights) {
        newWeights.set(weights);
    }

    Optional<Weights> weights() {
        return Optional.ofNullable(newWeights.get());
    }
}
