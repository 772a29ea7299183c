package org.revelateur.transfer;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.revelateur.indexing.CurrentIndex;
import org.revelateur.ranking.Catalogue;
import org.revelateur.ranking.Fact;
import org.revelateur.ranking.Index;
import org.revelateur.ranking.Opportunities;
import org.revelateur.ranking.Query;
import org.revelateur.ranking.Similarity;
import org.revelateur.ranking.Suggestion;
import org.revelateur.ranking.Things;
import org.revelateur.recommend.Recommendations.Thing;
import org.revelateur.recommend.Wording;
import org.revelateur.resource.PageAddresses;
import org.revelateur.transfer.Answer.Asked;
import org.revelateur.transfer.Answer.Opportunity;
import org.revelateur.transfer.Answer.Proposal;
import org.revelateur.transfer.Answer.Similar;
import org.revelateur.transfer.Answer.Twin;

/** Compares the things of one version of the graph, and tells what it found in one language. */
final class Comparison {
    private final CurrentIndex.Version version;
    private final Index index;
    private final Catalogue things;
    private final int limit;
    private final String language;
    private final Wording wording;
    private final PageAddresses pages;

    /** @param limit how many items at most */
    Comparison(CurrentIndex.Version version, int limit, String language, Wording wording, PageAddresses pages) {
        this.version = version;
        this.index = version.index();
        this.things = index.catalogue();
        this.limit = limit;
        this.language = language;
        this.wording = wording;
        this.pages = pages;
    }

    Catalogue things() {
        return things;
    }

    Answer<Twin> twins(int territory) {
        return answer(OptionalInt.empty(), OptionalInt.of(territory), index.nearest(territory, limit), (rank, twin) -> {
            var place = things.places().get(twin.place());
            return new Twin(rank, thing(place), rounded(twin.distance()), twin.indicators(), pages.of(place.iri()));
        });
    }

    Answer<Similar> similar(int solution) {
        return answer(OptionalInt.of(solution), OptionalInt.empty(), index.similar(solution), this::similar);
    }

    private Similar similar(int rank, Similarity found) {
        return new Similar(rank, rounded(found.likeness()), wording.card(things, found.solution(), language), all(things.needs(), found.needs()),
                all(things.concepts(), found.audiences()), all(things.concepts(), found.contexts()), found.sameKind(), found.akin());
    }

    Answer<Opportunity> opportunities(OptionalInt solution, OptionalInt territory) {
        var all = new Opportunities(index);
        var found = solution.isEmpty() ? all.on(territory.orElseThrow()) : territory.isEmpty() ? all.of(solution.getAsInt()) : all.of(solution.getAsInt(), territory.getAsInt());
        return answer(solution, territory, found, (rank, one) -> new Opportunity(rank, one.score(), thing(things.needs().get(one.need())), thing(things.places().get(one.place())),
                one.documented().stream().map(things.documented()::get).map(this::thing).toList(),
                one.suggestions().stream().map(suggestion -> proposal(Query.of(one.need(), one.place(), 1), suggestion)).toList()));
    }

    private Proposal proposal(Query query, Suggestion suggestion) {
        return new Proposal(wording.card(things, suggestion.solution(), language), suggestion.score(), wording.reasons(index, query, suggestion, language));
    }

    private <S, T> Answer<T> answer(OptionalInt solution, OptionalInt territory, List<S> found, BiFunction<Integer, S, T> told) {
        var items = IntStream.range(0, Math.min(limit, found.size())).mapToObj(i -> told.apply(i + 1, found.get(i))).toList();
        return new Answer<>(new Asked(named(things.solutions(), solution), named(things.places(), territory)), version.version(), items);
    }

    private Optional<Thing> named(Things<?> some, OptionalInt number) {
        return number.isEmpty() ? Optional.empty() : Optional.of(thing(some.get(number.getAsInt())));
    }

    private List<Thing> all(Things<?> some, int[] numbers) {
        return Arrays.stream(numbers).filter(some::has).mapToObj(some::get).map(this::thing).toList();
    }

    private Thing thing(Fact fact) {
        return Thing.of(fact, language);
    }

    private static double rounded(double number) {
        return Math.round(1000 * number) / 1000.0;
    }
}
