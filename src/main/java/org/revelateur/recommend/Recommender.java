package org.revelateur.recommend;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.revelateur.graph.GraphStore;
import org.revelateur.query.QueryCatalogue;
import org.revelateur.recommend.Recommendations.Card;
import org.revelateur.recommend.Recommendations.Item;
import org.revelateur.recommend.Recommendations.Query;
import org.revelateur.recommend.Recommendations.Solution;
import org.revelateur.recommend.Recommendations.Support;
import org.revelateur.recommend.Request.Presence;
import org.revelateur.resource.MissingParameter;
import org.revelateur.resource.Resources;
import org.revelateur.vocab.Iris;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Answers which solutions fit a need on a territory, and why: the ranking of {@code solutions-for-need}, put into words. */
@Component
public class Recommender {
    private static final Node FRANCE = NodeFactory.createURI(Iris.thing("territory", "FR"));
    private static final int HELPERS = 3;

    private final GraphStore store;
    private final QueryCatalogue queries;
    private final Resources resources;
    private final Understanding understanding;
    private final String pages;

    Recommender(GraphStore store, QueryCatalogue queries, Resources resources, Understanding understanding,
                @Value("${revelateur.public-url:}") String publicUrl) {
        this.store = store;
        this.queries = queries;
        this.resources = resources;
        this.understanding = understanding;
        this.pages = publicUrl.replaceFirst("/+$", "");
    }

    /**
     * The best suggestions, best first; ties by the solution's identifier.
     *
     * @throws org.revelateur.resource.Problem if the request names nothing that exists, or too little
     */
    public Recommendations recommend(Request request) {
        return answer(read(request));
    }

    /** Looks up what the request names. */
    Question read(Request request) {
        if (request.need().isEmpty() && request.text().isEmpty()) {
            throw new MissingParameter("need", "un besoin (« need », par exemple mobilite/sans-voiture) ou une phrase (« q »)",
                    "a need ('need', for example mobilite/sans-voiture) or a sentence ('q')");
        }
        if (request.territory().isEmpty() && request.text().isEmpty()) {
            throw new MissingParameter("territory", "un territoire, par exemple 48", "a territory, for example 48");
        }
        var understood = request.text().map(text -> understanding.needs(text, request.language()));
        Optional<Node> need = request.need().map(code -> resources.resolve("need", code))
                .or(() -> understood.flatMap(needs -> needs.stream().findFirst()).map(first -> NodeFactory.createURI(first.iri())));
        Optional<Node> territory = request.territory().map(code -> resources.resolve("territory", code))
                .or(() -> request.text().flatMap(understanding::place));
        return new Question(need, understood, territory, request.limit(), filters(request.filters()),
                request.filters().stage().map(code -> resources.resolve("stage", code)), request.present(), request.language());
    }

    private Map<String, Node> filters(Request.Filters asked) {
        var filters = new LinkedHashMap<String, Node>();
        asked.kind().ifPresent(code -> filters.put("kind", resources.resolve("solution-kind", "kind", code)));
        asked.audience().ifPresent(code -> filters.put("audience", resources.resolve("audience", code)));
        asked.context().ifPresent(code -> filters.put("context", resources.resolve("context", code)));
        return filters;
    }

    Recommendations answer(Question question) {
        return store.read(graph -> {
            var facts = new Facts(graph, question.language());
            var asked = new Query(question.need().map(facts::thing), question.territory().map(facts::thing));
            return question.need().map(need -> suggestions(question, need, asked, facts))
                    .orElseGet(() -> new Recommendations(asked, question.understood(), store.version(), List.of(), List.of(), List.of()));
        });
    }

    private Recommendations suggestions(Question question, Node need, Query asked, Facts facts) {
        var helpers = new Helpers(queries, question.territory().orElse(FRANCE), question.language());
        var explanations = new Explanations(facts, helpers, need);
        var support = helpers.all(need, question.stage()).stream().limit(HELPERS).map(help -> support(help, facts)).toList();
        var rows = ranked(question, need);
        var shown = rows.stream().filter(row -> shows(question, row)).limit(question.limit()).toList();
        var items = IntStream.range(0, shown.size()).mapToObj(i -> item(i + 1, shown.get(i), question, explanations, support, facts)).toList();
        var here = rows.stream().filter(row -> isHere(question, row) && facts.states(row.solution(), Facts.term("answersNeed"), need))
                .map(row -> new Solution(Facts.key(row.solution()), row.solution().getURI(), row.name())).toList();
        return new Recommendations(asked, question.understood(), store.version(), items, here, facts.relatedNeeds(need));
    }

    private List<Suggested> ranked(Question question, Node need) {
        var parameters = new HashMap<>(Map.of("need", need.getURI(), "territory", question.territory().orElse(FRANCE).getURI(),
                "present", "include", "limit", "1000"));
        question.filters().forEach((name, node) -> parameters.put(name, node.getURI()));
        return queries.run("solutions-for-need", parameters).rows().stream().map(Suggested::new)
                .sorted(Comparator.comparingDouble((Suggested row) -> row.part("score")).reversed().thenComparing(row -> Facts.key(row.solution()))).toList();
    }

    private static boolean shows(Question question, Suggested row) {
        return question.present() == Presence.INCLUDE || isHere(question, row) == (question.present() == Presence.ONLY);
    }

    /** Where no territory is meant, nothing is "here". */
    private static boolean isHere(Question question, Suggested row) {
        return question.territory().isPresent() && row.presentHere();
    }

    private Item item(int rank, Suggested row, Question question, Explanations explanations, List<Support> support, Facts facts) {
        return new Item(rank, row.part("score"), card(row, facts), isHere(question, row), explanations.of(row), support, facts.sources(row.solution()));
    }

    private Card card(Suggested row, Facts facts) {
        Node solution = row.solution();
        return new Card(Facts.key(solution), solution.getURI(), row.name(), facts.text(solution, DCTerms.description.asNode()).orElse(""),
                facts.object(solution, Facts.term("kind")).map(Facts::key).orElse(""), page(solution),
                facts.object(solution, Facts.schema("url")).map(Node::toString));
    }

    private Support support(Helpers.Help help, Facts facts) {
        return new Support(Facts.key(help.actor()), help.actor().getURI(), help.name(), help.offerName(), Facts.key(help.type()),
                help.open() ? "open" : "unknown", page(help.actor()));
    }

    /** This server's page of one of our things. */
    private String page(Node thing) {
        String iri = thing.getURI();
        return iri.startsWith(Iris.THINGS) ? pages + iri.substring(Iris.BASE.length() - 1) : iri;
    }
}
