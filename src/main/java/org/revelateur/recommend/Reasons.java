package org.revelateur.recommend;

import java.text.NumberFormat;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.revelateur.ranking.Catalogue;
import org.revelateur.ranking.Fact;
import org.revelateur.ranking.Fact.Figure;
import org.revelateur.ranking.Fact.Solution;
import org.revelateur.ranking.Factor;
import org.revelateur.ranking.Help;
import org.revelateur.ranking.Help.Relevance;
import org.revelateur.ranking.Index;
import org.revelateur.ranking.Link;
import org.revelateur.ranking.Query;
import org.revelateur.ranking.Suggestion;
import org.revelateur.ranking.Twin;
import org.revelateur.recommend.Recommendations.Reason;
import org.revelateur.recommend.Sentences.Share;
import org.revelateur.vocab.Iris;

/** Puts the parts of a score into sentences, each with the things that the graph says it on. Made for one answer. */
final class Reasons {
    private static final int NAMED = 3;
    private static final double MOSTLY = 0.5;
    private static final String RURAL = Iris.thing("context", "rural");
    private static final String MOUNTAIN = Iris.thing("context", "montagne");

    private final Index index;
    private final Phrases phrases;
    private final Catalogue catalogue;
    private final int need;
    private final int place;
    private final Map<Integer, Double> likeness;
    private final String language;
    private final Sentences sentences;
    private final List<Twin> twins;
    private final Map<Integer, Support> support = new HashMap<>();

    /** What is told of the help here for a need. */
    private record Support(String text, List<String> evidence) {
    }

    /** @param phrases of this index that were made before */
    Reasons(Index index, Query query, String language, Phrases phrases) {
        this.index = index;
        this.phrases = phrases;
        this.catalogue = index.catalogue();
        this.need = query.surest();
        this.place = query.place();
        this.likeness = query.likeness();
        this.language = language;
        this.sentences = Sentences.in(language);
        this.twins = query.place() == Query.ANY ? List.of() : index.alike(query.place());
    }

    /** In the order of the factors; what brings nothing is not told. */
    List<Reason> of(Suggestion suggestion) {
        return Arrays.stream(Factor.values()).filter(factor -> suggestion.contribution(factor) != 0)
                .map(factor -> isAlikeEverywhere(factor, suggestion) ? phrases.reason(factor, suggestion, language, () -> made(factor, suggestion)) : made(factor, suggestion)).toList();
    }

    /** Whether this part of a score and its reason are the same wherever and however the need is asked for. */
    private boolean isAlikeEverywhere(Factor factor, Suggestion suggestion) {
        return switch (factor) {
            case NEED_MATCH -> suggestion.link().kind() != Link.Kind.SAME_CAUSE && likeness.isEmpty();
            case EVIDENCE, DOUBT -> true;
            case SPREAD -> catalogue.solutions().get(suggestion.solution()).assets().length == 0;
            case CONTEXT, SIMILAR_TERRITORIES, AUDIENCE, SUPPORT, VARIETY -> false;
        };
    }

    private Reason made(Factor factor, Suggestion suggestion) {
        var solution = catalogue.solutions().get(suggestion.solution());
        double part = suggestion.contribution(factor);
        return switch (factor) {
            case NEED_MATCH -> match(part, solution, suggestion.link(), likeness.getOrDefault(suggestion.solution(), 0.0));
            case CONTEXT -> context(part, solution);
            case SIMILAR_TERRITORIES -> twins(part, solution, suggestion.solution());
            case AUDIENCE -> audience(part, solution);
            case EVIDENCE -> evidence(part, solution);
            case SPREAD -> spread(part, solution);
            case SUPPORT -> support(part, suggestion.link().need());
            case DOUBT -> reason(factor, part, sentences.doubted(solution.card().doubt(), word(solution.card().status())), Stream.of(solution.iri()));
            case VARIETY -> reason(factor, part, sentences.akin(label(catalogue.solutions().get(suggestion.akin()))),
                    Stream.of(solution.iri(), catalogue.solutions().get(suggestion.akin()).iri()));
        };
    }

    private static Reason reason(Factor factor, double part, String text, Stream<String> evidence) {
        return new Reason(factor.code(), part, text, evidence.toList());
    }

    private Reason match(double part, Solution solution, Link link, double alike) {
        int at = IntStream.range(0, solution.needs().length).filter(i -> solution.needs()[i] == link.need()).findFirst().orElseThrow();
        int rank = solution.ranks()[at];
        var said = rank == 0 ? Stream.of(solution.iri()) : Stream.of(solution.answers().get(at));
        String words = alike == 0 ? "" : " " + sentences.speaksAlike(Math.round(100 * alike));
        return reason(Factor.NEED_MATCH, part, sentences.answers(link.kind(), label(catalogue.needs().get(link.need())), rank) + words,
                Stream.concat(said, index.sharedCauses(need, link).stream().map(on -> catalogue.documented().get(on).iri())));
    }

    private Reason context(double part, Solution solution) {
        var known = Arrays.stream(solution.contexts()).filter(context -> !Double.isNaN(index.share(place, context))).boxed().toList();
        var here = known.stream().map(context -> new Share(word(context), Math.round(100 * index.share(place, context)))).filter(share -> share.percent() > 0)
                .sorted(Comparator.comparingLong(Share::percent).reversed().thenComparing(Share::word)).toList();
        String text = known.isEmpty() ? sentences.contextsNotStated() : here.isEmpty() ? sentences.contextsNotFound(known.stream().map(this::word).sorted().toList())
                : sentences.triedIn(here);
        return reason(Factor.CONTEXT, part, text, Stream.of(solution.iri(), catalogue.places().get(place).iri()));
    }

    private Reason twins(double part, Solution solution, int number) {
        var there = twins.stream().map(Twin::place).filter(twin -> index.isAttested(number, twin)).toList();
        var level = catalogue.places().get(there.getFirst()).level();
        boolean oneLevel = there.stream().allMatch(twin -> catalogue.places().get(twin).level() == level);
        String text = sentences.worksIn(there.stream().map(twin -> label(catalogue.places().get(twin))).toList(), oneLevel ? level : Fact.Level.OTHER,
                isMostly(RURAL, there), isMostly(MOUNTAIN, there));
        return reason(Factor.SIMILAR_TERRITORIES, part, text, Stream.concat(Stream.of(solution.iri()), there.stream().map(twin -> catalogue.places().get(twin).iri())));
    }

    private boolean isMostly(String nature, List<Integer> there) {
        int context = catalogue.concepts().find(nature);
        return context >= 0 && index.share(place, context) > MOSTLY && there.stream().allMatch(twin -> index.share(twin, context) > MOSTLY);
    }

    private Reason audience(double part, Solution solution) {
        var documented = index.documented(need, place);
        var reached = Arrays.stream(solution.audiences()).filter(audience -> documented.stream().anyMatch(on ->
                Arrays.stream(catalogue.documented().get(on).audiences()).anyMatch(concerned -> concerned == audience))).mapToObj(this::word).sorted().toList();
        return reason(Factor.AUDIENCE, part, sentences.concerns(reached),
                Stream.concat(Stream.of(solution.iri()), documented.stream().map(on -> catalogue.documented().get(on).iri())));
    }

    private Reason evidence(double part, Solution solution) {
        var figures = solution.card().figures();
        return figures.isEmpty() ? reason(Factor.EVIDENCE, part, sentences.confirmed(solution.proof().newest()), Stream.of(solution.iri()))
                : reason(Factor.EVIDENCE, part, sentences.figures(figures.size(), written(figures.stream().max(Comparator.comparingInt(Figure::year)).orElseThrow())),
                figures.stream().map(Figure::iri));
    }

    private String written(Figure figure) {
        String value = figure.value().map(NumberFormat.getInstance(sentences.locale())::format).orElse("").replace('\u202f', '\u00a0');
        return figure.label().in(language) + (language.equals("en") ? ": " : " : ") + value + (figure.unit().isEmpty() ? "" : " " + figure.unit())
                + (figure.year() == 0 ? "" : " (" + figure.year() + ")");
    }

    private Reason spread(double part, Solution solution) {
        var card = solution.card();
        var here = place == Query.ANY ? List.<String>of() : index.assets(place, solution.assets()).mapToObj(this::word).sorted().toList();
        return reason(Factor.SPREAD, part, sentences.spreads(word(card.replication()), word(card.scale()), solution.presentIn().length, here),
                Stream.of(solution.iri()));
    }

    private Reason support(double part, int answered) {
        var told = support.computeIfAbsent(answered, this::support);
        return new Reason(Factor.SUPPORT.code(), part, told.text(), told.evidence());
    }

    private Support support(int answered) {
        var found = index.help(answered, place, Query.ANY, NAMED).stream().filter(help -> help.relevance() != Relevance.GENERAL).toList();
        return new Support(sentences.helped(found.stream().map(this::helper).toList()), found.stream().map(help -> catalogue.offers().get(help.offer()).iri()).toList());
    }

    private Sentences.Helper helper(Help help) {
        var offer = catalogue.offers().get(help.offer());
        return new Sentences.Helper(label(catalogue.actors().get(offer.actor())), label(offer), help.relevance(), help.open());
    }

    private String label(Fact fact) {
        return fact.label().in(language);
    }

    /** The label of a concept; nothing for no concept. */
    private String word(int concept) {
        return concept < 0 ? "" : label(catalogue.concepts().get(concept));
    }
}
