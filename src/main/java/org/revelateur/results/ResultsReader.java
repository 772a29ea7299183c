package org.revelateur.results;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.revelateur.graph.GraphStore;
import org.revelateur.query.QueryCatalogue;
import org.revelateur.resource.Facts;
import org.revelateur.resource.Languages;
import org.revelateur.results.Results.Facet;
import org.revelateur.results.Results.Group;
import org.revelateur.results.Results.Item;
import org.revelateur.search.Found;
import org.revelateur.search.Hit;
import org.revelateur.search.Kind;
import org.revelateur.search.Match;
import org.revelateur.search.Search;
import org.revelateur.site.Link;
import org.revelateur.site.Links;
import org.revelateur.vocab.Rev;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Asks the search for each kind of things, and the question {@value #QUERY} for all others; the kind with the closest match comes first. */
@Component
class ResultsReader {
    static final String OTHERS = "others";
    private static final String QUERY = "search";
    private static final int FEW = 5;
    private static final int PAGE = 20;
    private static final int MOST_OTHERS = 200;
    private static final int SUMMARY = 240;
    private static final Set<Node> KINDS = Set.of(Rev.NEED_CLASS, Rev.TERRITORY_CLASS, Rev.SOLUTION_CLASS, Rev.ACTOR_CLASS);

    private final Search search;
    private final QueryCatalogue queries;
    private final GraphStore store;

    ResultsReader(Search search, QueryCatalogue queries, GraphStore store) {
        this.search = search;
        this.queries = queries;
        this.store = store;
    }

    static List<String> kinds() {
        return Stream.concat(Stream.of(Kind.values()).map(ResultsReader::code), Stream.of(OTHERS)).toList();
    }

    /** @param chosen one kind alone, a page of it at a time */
    Results read(String text, Optional<String> chosen, int page, HttpServletRequest request) {
        if (text.isEmpty()) {
            return new Results("", 0, List.of(), List.of(), List.of(), "", "");
        }
        String language = Languages.of(request);
        int offset = chosen.isPresent() ? (page - 1) * PAGE : 0;
        int limit = chosen.isPresent() ? PAGE : FEW;
        var found = new LinkedHashMap<Kind, Found>();
        for (Kind kind : Kind.values()) {
            boolean shown = chosen.isEmpty() || chosen.get().equals(code(kind));
            found.put(kind, search.find(kind, text, language, shown ? offset : 0, shown ? limit : 1));
        }
        var others = others(text, language, Links.of(request));
        var groups = groups(found, others, chosen, text, limit, offset, request);
        long total = found.values().stream().mapToLong(Found::total).sum() + others.size();
        long ofChosen = chosen.map(kind -> groups.stream().filter(group -> group.kind().equals(kind)).mapToLong(Group::total).sum()).orElse(0L);
        return new Results(text, total, facets(found, others.size(), chosen, total, request), groups, total > 0 ? List.of() : nearest(found, Links.of(request)),
                chosen.isPresent() && page > 1 ? Links.here(request, "page", page - 1) : "", ofChosen > (long) page * PAGE ? Links.here(request, "page", page + 1) : "");
    }

    /** Labels that begin to answer what is being typed, the closest first. */
    List<String> suggestions(String text, String language) {
        return Stream.of(Kind.values()).flatMap(kind -> search.find(kind, text, language, 0, FEW).hits().stream())
                .sorted(Comparator.comparing((Hit hit) -> hit.match().orElse(Match.SOME_WORDS))).map(Hit::label).distinct().limit(2L * FEW).toList();
    }

    private List<Group> groups(Map<Kind, Found> found, List<Item> others, Optional<String> chosen, String text, int limit, int offset, HttpServletRequest request) {
        var mark = new Highlight(text);
        var links = Links.of(request);
        var groups = new ArrayList<Group>();
        found.entrySet().stream().filter(entry -> !entry.getValue().hits().isEmpty()).sorted(Comparator.comparing(entry -> closest(entry.getValue())))
                .filter(entry -> chosen.isEmpty() || chosen.get().equals(code(entry.getKey())))
                .forEach(entry -> groups.add(new Group(code(entry.getKey()), entry.getValue().total(), entry.getValue().hits().stream().map(hit -> item(hit, mark, links)).toList(),
                        more(chosen, entry.getValue().total(), code(entry.getKey()), request))));
        if (!others.isEmpty() && (chosen.isEmpty() || chosen.get().equals(OTHERS))) {
            groups.add(new Group(OTHERS, others.size(), others.stream().skip(offset).limit(limit).toList(), more(chosen, others.size(), OTHERS, request)));
        }
        return groups;
    }

    private static Match closest(Found found) {
        return found.hits().getFirst().match().orElse(Match.SOME_WORDS);
    }

    private static String more(Optional<String> chosen, long total, String kind, HttpServletRequest request) {
        return chosen.isEmpty() && total > FEW ? Links.here(request, "sorte", kind) : "";
    }

    private static Item item(Hit hit, Highlight mark, Links links) {
        return new Item(links.thing(NodeFactory.createURI(hit.iri())), mark.of(hit.label()), hit.matched().orElse(""), mark.of(shortened(hit.summary().orElse(""))),
                Stream.of(hit.category(), hit.place()).flatMap(Optional::stream).map(Hit.Label::label).toList());
    }

    private static String shortened(String text) {
        return text.length() <= SUMMARY ? text : text.substring(0, text.lastIndexOf(' ', SUMMARY)) + "…";
    }

    /** What the search has no index of: indicators, offers, themes, the programme, concepts … */
    private List<Item> others(String text, String language, Links links) {
        var rows = queries.run(QUERY, Map.of("text", text, "limit", Integer.toString(MOST_OTHERS))).rows();
        var mark = new Highlight(text);
        return store.read(graph -> {
            var facts = new Facts(graph, language);
            return rows.stream().map(row -> row.get("thing")).filter(Node::isURI).filter(thing -> KINDS.stream().noneMatch(kind -> facts.is(thing, kind)))
                    .map(thing -> new Item(href(thing, links), mark.of(facts.label(thing)), "", List.of(),
                            facts.objects(thing, RDF.type.asNode()).stream().limit(1).map(facts::label).toList())).toList();
        });
    }

    private static String href(Node thing, Links links) {
        String address = links.thing(thing);
        return address.startsWith("/") ? address : links.about(thing);
    }

    private static List<Facet> facets(Map<Kind, Found> found, int others, Optional<String> chosen, long total, HttpServletRequest request) {
        var counts = new LinkedHashMap<String, Long>();
        counts.put("", total);
        found.forEach((kind, of) -> counts.put(code(kind), of.total()));
        counts.put(OTHERS, (long) others);
        return counts.entrySet().stream().filter(count -> count.getValue() > 0).map(count -> new Facet(count.getKey(), count.getValue(),
                firstPage(Links.here(request, "sorte", count.getKey().isEmpty() ? null : count.getKey())), chosen.orElse("").equals(count.getKey()))).toList();
    }

    private static String firstPage(String address) {
        return UriComponentsBuilder.fromUriString(address).replaceQueryParam("page").build(true).toUriString();
    }

    private static List<Link> nearest(Map<Kind, Found> found, Links links) {
        return found.values().stream().flatMap(none -> none.nearest().stream().limit(2)).map(hit -> new Link(hit.id(), hit.label(), links.thing(NodeFactory.createURI(hit.iri())))).toList();
    }

    private static String code(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
