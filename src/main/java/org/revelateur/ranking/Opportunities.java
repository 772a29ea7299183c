package org.revelateur.ranking;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a need is documented that nothing present there answers, and what could. Those first where something fits best. */
public final class Opportunities {
    private static final int PROPOSED = 3;

    private final Index index;
    private final Catalogue catalogue;
    private final Ranker ranker;

    public Opportunities(Index index) {
        this.index = index;
        this.catalogue = index.catalogue();
        this.ranker = new Ranker(index);
    }

    /** Where this solution is awaited. */
    public List<Opportunity> of(int solution) {
        return sorted(Arrays.stream(catalogue.solutions().get(solution).needs()).filter(catalogue.needs()::has).boxed()
                .flatMap(need -> index.parts().concerns().places(need).boxed().flatMap(place -> with(solution, need, place).stream())));
    }

    /** What is awaited on a place: where the need is documented on it or around it, there; else on the places inside it. */
    public List<Opportunity> on(int place) {
        return sorted(catalogue.needs().numbers().boxed().flatMap(need -> index.documented(need, place).stream().flatMap(on -> Arrays.stream(catalogue.documented().get(on).places()).boxed())
                .filter(catalogue.places()::has).map(there -> index.parts().atlas().isIn(there, place) ? there : place).distinct().flatMap(there -> best(need, there).stream())));
    }

    /** Where this solution is awaited on a place or in it. */
    public List<Opportunity> of(int solution, int place) {
        return sorted(on(place).stream().flatMap(found -> with(solution, found.need(), found.place()).stream()));
    }

    private Optional<Opportunity> with(int solution, int need, int place) {
        return isAnswered(need, place) ? Optional.empty()
                : ranker.suggestion(Query.of(need, place, 1), solution).filter(suggestion -> suggestion.link().kind() == Link.Kind.SAME)
                .map(suggestion -> new Opportunity(need, place, index.documented(need, place), List.of(suggestion)));
    }

    private Optional<Opportunity> best(int need, int place) {
        return isAnswered(need, place) ? Optional.empty()
                : Optional.of(ranker.rank(Query.of(need, place, PROPOSED)).suggestions()).filter(suggestions -> !suggestions.isEmpty())
                .map(suggestions -> new Opportunity(need, place, index.documented(need, place), suggestions));
    }

    /** Whether something that goes on there states that it answers the need. */
    private boolean isAnswered(int need, int place) {
        return Arrays.stream(index.parts().presences().at(place, need)).flatMapToInt(Arrays::stream).mapToObj(catalogue.solutions()::get)
                .anyMatch(here -> here.card().doubt() != Fact.Doubt.OVER);
    }

    private List<Opportunity> sorted(Stream<Opportunity> found) {
        return found.sorted(Comparator.comparingDouble(Opportunity::score).reversed().thenComparing((Opportunity one) -> catalogue.needs().get(one.need()).iri())
                .thenComparing(one -> catalogue.places().get(one.place()).iri())).toList();
    }
}
