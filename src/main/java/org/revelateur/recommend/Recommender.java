package org.revelateur.recommend;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.revelateur.graph.GraphStore;
import org.revelateur.indexing.CurrentIndex;
import org.revelateur.indexing.Finder;
import org.revelateur.ranking.Fact.Need;
import org.revelateur.ranking.Fact.Solution;
import org.revelateur.ranking.Index;
import org.revelateur.ranking.Query;
import org.revelateur.ranking.Query.Presence;
import org.revelateur.ranking.Query.Wanted;
import org.revelateur.ranking.Ranker;
import org.revelateur.ranking.Suggestion;
import org.revelateur.ranking.Things;
import org.revelateur.resource.MissingParameter;
import org.revelateur.resource.Problem;
import org.revelateur.understanding.Interpreter;
import org.revelateur.understanding.Reading;
import org.revelateur.vocab.Rev;
import org.springframework.stereotype.Component;

/** Answers which solutions fit a need on a territory, and why. */
@Component
public class Recommender {
    private static final double WORTH_A_LOOK = 0.05;

    private final CurrentIndex current;
    private final Finder finder;
    private final Interpreter interpreter;
    private final Wording wording;

    /** One that answers from this graph, and whose ranking queries on this graph may call. */
    public Recommender(GraphStore store, CurrentIndex current, Finder finder, Interpreter interpreter, Wording wording) {
        this.current = current;
        this.finder = finder;
        this.interpreter = interpreter;
        this.wording = wording;
        store.define(Rev.term("recommendedFor").getURI(), _ -> new RecommendedFor(this));
        store.define(Rev.term("reasonsFor").getURI(), _ -> new ReasonsFor(this));
    }

    /**
     * The best suggestions, best first; ties by the solution's identifier.
     *
     * @throws org.revelateur.resource.Problem if the request names nothing that exists, or too little
     */
    public Recommendations recommend(Request request) {
        return answer(read(request));
    }

    CurrentIndex.Version newest() {
        return current.get();
    }

    Question read(Request request) {
        return read(newest(), request);
    }

    /** Looks up what the request names. */
    Question read(CurrentIndex.Version version, Request request) {
        if (request.need().isEmpty() && request.text().isEmpty()) {
            throw new MissingParameter("need", "un besoin (« need », par exemple mobilite/sans-voiture) ou une phrase (« q »)",
                    "a need ('need', for example mobilite/sans-voiture) or a sentence ('q')");
        }
        var things = version.index().catalogue();
        var reading = request.text().map(interpreter::read);
        var needs = request.need().map(code -> List.of(new Wanted(finder.find(things.needs(), "need", "need", code), 1)))
                .or(() -> reading.map(read -> wanted(read, things.needs()))).orElseThrow();
        var likeness = request.need().isPresent() ? Map.<Integer, Double>of() : likeness(reading.orElseThrow(), things.solutions());
        int place = request.territory().map(code -> finder.find(things.places(), "territory", "territory", code))
                .or(() -> reading.flatMap(Reading::territory).map(things.places()::find)).orElse(Query.ANY);
        var asked = request.filters();
        var filter = new Query.Filter(finder.concept(things, "solution-kind", "kind", asked.kind()), finder.concept(things, "audience", "audience", asked.audience()),
                finder.concept(things, "context", "context", asked.context()));
        return new Question(version, needs.isEmpty() && likeness.isEmpty() ? Optional.empty() : Optional.of(new Query(needs, likeness, place, filter, request.present(), request.limit())), place,
                finder.concept(things, "stage", "stage", asked.stage()), reading, request.language());
    }

    /** As sure as the surest, those that could count. */
    private static List<Wanted> wanted(Reading reading, Things<Need> needs) {
        return reading.needs().stream().map(meant -> new Wanted(needs.find(meant.need()), meant.confidence() / reading.needs().getFirst().confidence()))
                .filter(wanted -> wanted.need() >= 0 && wanted.confidence() > WORTH_A_LOOK).toList();
    }

    private Map<Integer, Double> likeness(Reading reading, Things<Solution> solutions) {
        var likeness = new HashMap<Integer, Double>();
        interpreter.solutions(reading.rest()).forEach((iri, like) -> {
            int solution = solutions.find(iri);
            if (solution >= 0 && solutions.get(solution).needs().length > 0) {
                likeness.put(solution, like);
            }
        });
        return likeness;
    }

    /** What a query asks: a need's IRI, its code or a text, and a territory's IRI, its code or nothing; empty if it names nothing that exists. */
    Optional<Question> question(Node need, Node territory, int limit, Presence presence) {
        String asked = RankingFunction.text(need);
        boolean isNeed = need.isURI() || current.get().index().catalogue().needs().find(Finder.iri("need", asked)) >= 0;
        try {
            return Optional.of(read(new Request(isNeed ? Optional.of(asked) : Optional.empty(), isNeed ? Optional.empty() : Optional.of(asked),
                    Optional.of(RankingFunction.text(territory)).filter(text -> !text.isEmpty()), limit, Request.Filters.NONE, presence, "fr")));
        } catch (Problem unknown) {
            return Optional.empty();
        }
    }

    List<Recommendations.Reason> reasons(Index index, Query query, Suggestion suggestion, String language) {
        return wording.reasons(index, query, suggestion, language);
    }

    Recommendations answer(Question question) {
        return question.query().map(query -> wording.of(question, query, new Ranker(question.version().index()).rank(query)))
                .orElseGet(() -> wording.ofNothing(question));
    }
}
