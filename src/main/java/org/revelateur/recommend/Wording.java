package org.revelateur.recommend;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.revelateur.ranking.Catalogue;
import org.revelateur.ranking.Fact;
import org.revelateur.ranking.Help;
import org.revelateur.ranking.Index;
import org.revelateur.ranking.Query;
import org.revelateur.ranking.Ranking;
import org.revelateur.ranking.Suggestion;
import org.revelateur.ranking.Things;
import org.revelateur.recommend.Recommendations.Card;
import org.revelateur.recommend.Recommendations.Item;
import org.revelateur.recommend.Recommendations.Page;
import org.revelateur.recommend.Recommendations.Reason;
import org.revelateur.recommend.Recommendations.Solution;
import org.revelateur.recommend.Recommendations.Support;
import org.revelateur.recommend.Recommendations.Thing;
import org.revelateur.recommend.Recommendations.Understood;
import org.revelateur.resource.PageAddresses;
import org.revelateur.vocab.Iris;
import org.springframework.stereotype.Component;

/** Tells a ranking in words. */
@Component
public class Wording {
    private static final int HELPERS = 3;
    private static final int ALWAYS_UNDERSTOOD = 3;
    private static final double SURE_ENOUGH = 0.01;

    private final PageAddresses pages;
    private volatile Phrases phrases = new Phrases(null);

    public Wording(PageAddresses pages) {
        this.pages = pages;
    }

    /** A solution by itself. */
    public Card card(Catalogue things, int number, String language) {
        return card(things, things.solutions().get(number), language);
    }

    private Card card(Catalogue things, Fact.Solution solution, String language) {
        return new Card(Iris.key(solution.iri()), solution.iri(), solution.label().in(language), solution.card().summary().in(language),
                code(things, solution.kind()), pages.of(solution.iri()), solution.card().website());
    }

    /** Why a solution is suggested. */
    public List<Reason> reasons(Index index, Query query, Suggestion suggestion, String language) {
        return new Reasons(index, query, language, phrases(index)).of(suggestion);
    }

    private Phrases phrases(Index index) {
        var known = phrases;
        if (!known.areOf(index)) {
            known = new Phrases(index);
            phrases = known;
        }
        return known;
    }

    Recommendations of(Question question, Query query, Ranking ranking) {
        var index = question.version().index();
        var things = index.catalogue();
        int need = query.surest();
        var phrases = phrases(index);
        var reasons = new Reasons(index, query, question.language(), phrases);
        var support = index.help(need, question.place(), question.stage(), HELPERS).stream().map(help -> support(things, help, question.language())).toList();
        var items = IntStream.range(0, ranking.suggestions().size())
                .mapToObj(i -> item(i + 1, ranking.suggestions().get(i), things, phrases, reasons, support, question.language())).toList();
        return new Recommendations(asked(question, need), understood(question), question.version().version(), items,
                ranking.alreadyHere().stream().map(things.solutions()::get).map(here -> new Solution(Iris.key(here.iri()), here.iri(), here.label().in(question.language()))).toList(),
                related(things, need, question.language()));
    }

    Recommendations ofNothing(Question question) {
        return new Recommendations(asked(question, Query.ANY), understood(question), question.version().version(), List.of(), List.of(), List.of());
    }

    private static Optional<List<Understood>> understood(Question question) {
        var needs = question.version().index().catalogue().needs();
        return question.reading().map(reading -> IntStream.range(0, reading.needs().size())
                .filter(i -> i < ALWAYS_UNDERSTOOD || reading.needs().get(i).confidence() >= SURE_ENOUGH).mapToObj(reading.needs()::get)
                .filter(meant -> needs.find(meant.need()) >= 0).map(meant -> {
                    var need = needs.get(needs.find(meant.need()));
                    return new Understood(Iris.key(need.iri()), need.iri(), need.label().in(question.language()), Math.round(1000 * meant.confidence()) / 1000.0);
                }).toList());
    }

    private static Recommendations.Query asked(Question question, int need) {
        var things = question.version().index().catalogue();
        return new Recommendations.Query(thing(things.needs(), need, question.language()), thing(things.places(), question.place(), question.language()));
    }

    private static Optional<Thing> thing(Things<?> things, int number, String language) {
        return things.has(number) ? Optional.of(Thing.of(things.get(number), language)) : Optional.empty();
    }

    private static List<Thing> related(Catalogue things, int need, String language) {
        return IntStream.of(things.needs().has(need) ? things.needs().get(need).related() : new int[0]).filter(things.needs()::has).mapToObj(things.needs()::get).map(fact -> Thing.of(fact, language))
                .sorted(Comparator.comparing(Thing::label)).toList();
    }

    private Item item(int rank, Suggestion suggestion, Catalogue things, Phrases phrases, Reasons reasons, List<Support> support, String language) {
        var shown = phrases.shown(suggestion.solution(), language, () -> shown(things, things.solutions().get(suggestion.solution()), language));
        return new Item(rank, suggestion.score(), shown.card(), suggestion.presentHere(), reasons.of(suggestion), support, shown.sources());
    }

    private Phrases.Shown shown(Catalogue things, Fact.Solution solution, String language) {
        return new Phrases.Shown(card(things, solution, language), solution.card().pages().stream().map(page -> new Page(page.url(), page.title().in(language))).toList());
    }

    private Support support(Catalogue things, Help help, String language) {
        var offer = things.offers().get(help.offer());
        var actor = things.actors().get(offer.actor());
        var terms = offer.terms();
        return new Support(Iris.key(actor.iri()), actor.iri(), actor.label().in(language), offer.label().in(language), code(things, offer.type()), help.relevance().code(),
                help.open() ? "open" : "unknown", terms.least(), terms.most(), Optional.of(terms.currency()).filter(_ -> terms.least().isPresent() || terms.most().isPresent()),
                terms.conditions().map(words -> words.in(language)), offer.lastDay(), pages.of(actor.iri()));
    }

    private static String code(Catalogue things, int concept) {
        return concept < 0 ? "" : Iris.key(things.concepts().get(concept).iri());
    }
}
