package org.revelateur.browse;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import org.revelateur.browse.AnswerView.Exports;
import org.revelateur.browse.AnswerView.Filter;
import org.revelateur.browse.AnswerView.Filters;
import org.revelateur.browse.AnswerView.Option;
import org.revelateur.browse.Found.Choice;
import org.revelateur.figures.Figures;
import org.revelateur.graph.GraphStore;
import org.revelateur.query.NamedQuery;
import org.revelateur.query.QueryCatalogue;
import org.revelateur.recommend.Recommender;
import org.revelateur.recommend.Request;
import org.revelateur.resource.Facts;
import org.revelateur.resource.Numbers;
import org.revelateur.resource.Paris;
import org.revelateur.site.Link;
import org.revelateur.site.Links;
import org.revelateur.vocab.Rev;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Puts the answer page together: the ranked solutions, and beside them what is known of the need on this territory. */
@Component
class AnswerReader {
    private static final int FIRST = 10;
    private static final int MOST_KEPT = 200;
    private static final String QUERY = "solutions-for-need";
    private static final Map<String, String> SCHEMES = Map.of("porteur", "solution-kinds", "public", "audiences", "contexte", "contexts", "etape", "stages");

    private final GraphStore store;
    private final Lookup lookup;
    private final Recommender recommender;
    private final QueryCatalogue queries;
    private final MessageSource messages;
    private final Figures figures;
    private final AtomicReference<Known> known = new AtomicReference<>(new Known(-1, LocalDate.MIN, new ConcurrentHashMap<>()));

    AnswerReader(GraphStore store, Lookup lookup, Recommender recommender, QueryCatalogue queries, MessageSource messages, Figures figures) {
        this.store = store;
        this.lookup = lookup;
        this.recommender = recommender;
        this.queries = queries;
        this.messages = messages;
        this.figures = figures;
    }

    private record Key(Asked asked, Links links, Locale locale) {
    }

    /** What was asked of a version on a day: many people ask the same. */
    private record Known(long version, LocalDate day, Map<Key, AnswerView> answers) {
    }

    /** What is asked, once it is clear. */
    record Asked(Choice need, Choice territory, Request.Filters filters, boolean all) {

        /** Under the names by which addresses give them. */
        Map<String, Optional<String>> chosen() {
            var chosen = new LinkedHashMap<String, Optional<String>>();
            chosen.put("porteur", filters.kind());
            chosen.put("public", filters.audience());
            chosen.put("contexte", filters.context());
            chosen.put("etape", filters.stage());
            return chosen;
        }
    }

    AnswerView read(Asked asked, Links links, Locale locale) {
        long version = store.version();
        var today = Paris.today(InstantSource.system());
        var answers = known.updateAndGet(now -> now.version() == version && now.day().equals(today) && now.answers().size() < MOST_KEPT ? now
                : new Known(version, today, new ConcurrentHashMap<>())).answers();
        var key = new Key(asked, links, locale);
        var before = answers.get(key);
        if (before != null) {
            return before;
        }
        var answer = compose(asked, links, locale);
        answers.put(key, answer);
        return answer;
    }

    private AnswerView compose(Asked asked, Links links, Locale locale) {
        String language = locale.getLanguage();
        var ranked = recommender.recommend(Request.of(asked.need().key(), asked.territory().key()).withLimit(Request.MOST).with(asked.filters()).in(language));
        var shown = ranked.items().stream().limit(asked.all() ? Request.MOST : FIRST).toList();
        Node need = Rev.thing("need", asked.need().key());
        Node territory = Rev.thing("territory", asked.territory().key());
        return store.read(graph -> {
            var facts = new Facts(graph, language);
            var numbers = new Numbers(locale);
            var cards = new CardReader(facts, numbers, links, messages);
            var question = new Question(asked.territory().label(), asked.need().label(), lookup.territories(language), lookup.needs(language), links.lang().orElse(""));
            var support = ranked.items().stream().flatMap(item -> item.support().stream()).toList();
            return new AnswerView(question, asked.territory(), asked.need(), Question.inSentence(asked.need().label()), ranked.items().size(),
                    shown.stream().map(cards::card).toList(), shown.size() < ranked.items().size() ? address(asked, links, true) : "",
                    filters(facts, asked, links), new NeedReader(facts, numbers, links).needs(need, territory),
                    new Link(asked.need().key(), facts.text(need, SKOS.definition.asNode()).orElse(""), links.thing(need)),
                    new PlotReader(facts, figures, numbers, links).plots(need, territory),
                    cards.helpers(support),
                    ranked.alreadyHere().stream().map(here -> new Link(here.id(), here.name(), links.thing(Rev.thing("solution", here.id())))).toList(),
                    ranked.relatedNeeds().stream().map(other -> new Link(other.id(), other.label(), links.answer(other.id(), asked.territory().key()))).toList(),
                    exports(asked, language), cards.stages(support));
        });
    }

    private static String address(Asked asked, Links links, boolean all) {
        var address = UriComponentsBuilder.fromUriString(links.answer(asked.need().key(), asked.territory().key()));
        if (all) {
            filtered(address, asked).queryParam("toutes", "oui").fragment("suite");
        }
        return address.build(true).toUriString();
    }

    private static UriComponentsBuilder filtered(UriComponentsBuilder address, Asked asked) {
        asked.chosen().forEach((name, value) -> value.ifPresent(code -> address.queryParam(name, Links.value(code))));
        return address;
    }

    private static Filters filters(Facts facts, Asked asked, Links links) {
        return new Filters(asked.chosen().entrySet().stream().map(filter -> new Filter(filter.getKey(), options(facts, SCHEMES.get(filter.getKey()), filter.getValue()))).toList(),
                asked.chosen().values().stream().anyMatch(Optional::isPresent), address(asked, links, false));
    }

    private static List<Option> options(Facts facts, String scheme, Optional<String> chosen) {
        var concepts = scheme.equals("stages") ? Rev.STAGES : facts.subjects(SKOS.inScheme.asNode(), Rev.thing("scheme", scheme)).stream().sorted(facts.alphabetical(facts::label)).toList();
        return concepts.stream()
                .map(concept -> new Option(Facts.key(concept), facts.label(concept), chosen.equals(Optional.of(Facts.key(concept))))).toList();
    }

    private Exports exports(Asked asked, String language) {
        var query = queries.find(QUERY);
        var parameters = UriComponentsBuilder.newInstance().queryParam("need", Links.value(asked.need().key()))
                .queryParam("territory", Links.value(asked.territory().key()));
        var filters = asked.filters();
        String json = Stream.of(filters.kind().map(kind -> "&kind=" + Links.value(kind)), filters.audience().map(audience -> "&audience=" + Links.value(audience)),
                filters.context().map(context -> "&context=" + Links.value(context)), filters.stage().map(stage -> "&stage=" + Links.value(stage))).flatMap(Optional::stream)
                .reduce("/api/recommendations" + parameters.build(true).toUriString() + "&limit=" + Request.MOST, String::concat);
        String csv = "/api/queries/" + QUERY + parameters.queryParam("format", "csv-excel").build(true).toUriString();
        String pdf = filtered(UriComponentsBuilder.fromPath("/solutions-pour.pdf").queryParam("besoin", Links.value(asked.need().key()))
                .queryParam("territoire", Links.value(asked.territory().key())), asked).queryParam("lang", language).build(true).toUriString();
        return new Exports(json + "&lang=" + language, query.map(_ -> csv).orElse(""), query.map(_ -> csv.replace("csv-excel", "xlsx")).orElse(""), pdf, query.map(NamedQuery::sparql).orElse(""));
    }
}
