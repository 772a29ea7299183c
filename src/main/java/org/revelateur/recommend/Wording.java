package org.revelateur.recommend;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.revelateur.ranking.Catalogue;
import org.revelateur.ranking.Fact;
import org.revelateur.ranking.Help;
import org.revelateur.ranking.Query;
import org.revelateur.ranking.Ranking;
import org.revelateur.ranking.Suggestion;
import org.revelateur.ranking.Things;
import org.revelateur.recommend.Recommendations.Card;
import org.revelateur.recommend.Recommendations.Item;
import org.revelateur.recommend.Recommendations.Page;
import org.revelateur.recommend.Recommendations.Solution;
import org.revelateur.recommend.Recommendations.Support;
import org.revelateur.recommend.Recommendations.Thing;
import org.revelateur.recommend.Recommendations.Understood;
import org.revelateur.vocab.Iris;

/** Tells a ranking in words. */
final class Wording {
    private static final int HELPERS = 3;
    private static final int ALWAYS_UNDERSTOOD = 3;
    private static final double SURE_ENOUGH = 0.01;

    private final String pages;

    /** @param publicUrl where this server's pages are seen from outside; may be empty */
    Wording(String publicUrl) {
        this.pages = publicUrl.replaceFirst("/+$", "");
    }

    Recommendations of(Question question, Query query, Ranking ranking) {
        var index = question.version().index();
        var things = index.catalogue();
        int need = query.surest();
        var reasons = new Reasons(index, query, question.language());
        var support = index.help(need, question.place(), question.stage(), HELPERS).stream().map(help -> support(things, help, question.language())).toList();
        var items = IntStream.range(0, ranking.suggestions().size())
                .mapToObj(i -> item(i + 1, ranking.suggestions().get(i), things, reasons, support, question.language())).toList();
        return new Recommendations(asked(question, need), understood(question), question.version().version(), items,
                ranking.alreadyHere().stream().map(things.solutions()::get).map(here -> new Solution(key(here), here.iri(), here.label().in(question.language()))).toList(),
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
                    return new Understood(key(need), need.iri(), need.label().in(question.language()), Math.round(1000 * meant.confidence()) / 1000.0);
                }).toList());
    }

    private static Recommendations.Query asked(Question question, int need) {
        var things = question.version().index().catalogue();
        return new Recommendations.Query(thing(things.needs(), need, question.language()), thing(things.places(), question.place(), question.language()));
    }

    private static Optional<Thing> thing(Things<?> things, int number, String language) {
        return things.has(number) ? Optional.of(thing(things.get(number), language)) : Optional.empty();
    }

    private static List<Thing> related(Catalogue things, int need, String language) {
        return IntStream.of(things.needs().has(need) ? things.needs().get(need).related() : new int[0]).filter(things.needs()::has).mapToObj(things.needs()::get).map(fact -> thing(fact, language))
                .sorted(Comparator.comparing(Thing::label)).toList();
    }

    private Item item(int rank, Suggestion suggestion, Catalogue things, Reasons reasons, List<Support> support, String language) {
        var solution = things.solutions().get(suggestion.solution());
        var card = new Card(key(solution), solution.iri(), solution.label().in(language), solution.card().summary().in(language),
                code(things, solution.kind()), page(solution), solution.card().website());
        return new Item(rank, suggestion.score(), card, suggestion.presentHere(), reasons.of(suggestion), support,
                solution.card().pages().stream().map(page -> new Page(page.url(), page.title().in(language))).toList());
    }

    private Support support(Catalogue things, Help help, String language) {
        var offer = things.offers().get(help.offer());
        var actor = things.actors().get(offer.actor());
        var terms = offer.terms();
        return new Support(key(actor), actor.iri(), actor.label().in(language), offer.label().in(language), code(things, offer.type()), help.relevance().code(),
                help.open() ? "open" : "unknown", terms.least(), terms.most(), Optional.of(terms.currency()).filter(_ -> terms.least().isPresent() || terms.most().isPresent()),
                terms.conditions().map(words -> words.in(language)), offer.lastDay(), page(actor));
    }

    private static Thing thing(Fact fact, String language) {
        return new Thing(key(fact), fact.iri(), fact.label().in(language));
    }

    private static String code(Catalogue things, int concept) {
        return concept < 0 ? "" : key(things.concepts().get(concept));
    }

    /** The last part of the IRI, which may hold a slash; another's IRI whole. */
    private static String key(Fact fact) {
        String iri = fact.iri();
        return iri.startsWith(Iris.THINGS) ? iri.substring(iri.indexOf('/', Iris.THINGS.length()) + 1) : iri;
    }

    /** This server's page of one of our things. */
    private String page(Fact fact) {
        return fact.iri().startsWith(Iris.THINGS) ? pages + fact.iri().substring(Iris.BASE.length() - 1) : fact.iri();
    }
}
