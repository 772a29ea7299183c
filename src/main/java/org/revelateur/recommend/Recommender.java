package org.revelateur.recommend;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.revelateur.graph.GraphChanged;
import org.revelateur.graph.GraphStore;
import org.revelateur.ranking.Fact.Need;
import org.revelateur.ranking.Fact.Solution;
import org.revelateur.ranking.Query;
import org.revelateur.ranking.Query.Presence;
import org.revelateur.ranking.Query.Wanted;
import org.revelateur.ranking.Ranker;
import org.revelateur.ranking.Things;
import org.revelateur.resource.MissingParameter;
import org.revelateur.resource.Problem;
import org.revelateur.resource.Resources;
import org.revelateur.understanding.Interpreter;
import org.revelateur.understanding.Reading;
import org.revelateur.vocab.Iris;
import org.revelateur.vocab.Rev;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Answers which solutions fit a need on a territory, and why. */
@Component
public class Recommender {
    private static final double WORTH_A_LOOK = 0.05;
    private static final int UNKNOWN = -2; // known to the graph, but nothing that is ranked refers to it

    private final CurrentIndex current;
    private final Resources resources;
    private final Interpreter interpreter;
    private final Wording wording;

    /** One that answers from this graph, and whose ranking queries on this graph may call. */
    @Autowired
    public Recommender(GraphStore store, Resources resources, Interpreter interpreter, @Value("${revelateur.public-url:}") String publicUrl) {
        this(store, InstantSource.system(), resources, interpreter, publicUrl);
    }

    Recommender(GraphStore store, InstantSource clock, Resources resources, Interpreter interpreter, String publicUrl) {
        this.current = new CurrentIndex(store, clock);
        this.resources = resources;
        this.interpreter = interpreter;
        this.wording = new Wording(publicUrl);
        store.define(Rev.term("recommendedFor").getURI(), _ -> new RecommendedFor(this));
        store.define(Rev.term("reasonsFor").getURI(), _ -> new ReasonsFor(this));
    }

    /** Whoever asks first need not wait for the index. */
    @EventListener(ApplicationReadyEvent.class)
    void readEarly() {
        Thread.ofPlatform().name("index").daemon().start(() -> current.get().index().prepare());
    }

    /** Has to be told of each change of the graph, before it is acknowledged. */
    @EventListener
    public void follow(GraphChanged changed) {
        current.follow(changed);
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
        var version = current.get();
        var things = version.index().catalogue();
        var reading = request.text().map(interpreter::read);
        var needs = request.need().map(code -> List.of(new Wanted(find(things.needs(), "need", "need", code), 1)))
                .or(() -> reading.map(read -> wanted(read, things.needs()))).orElseThrow();
        var likeness = request.need().isPresent() ? Map.<Integer, Double>of() : likeness(reading.orElseThrow(), things.solutions());
        int place = request.territory().map(code -> find(things.places(), "territory", "territory", code))
                .or(() -> reading.flatMap(Reading::territory).map(things.places()::find)).orElse(Query.ANY);
        var asked = request.filters();
        var filter = new Query.Filter(concept(version, asked.kind(), "solution-kind", "kind"), concept(version, asked.audience(), "audience", "audience"),
                concept(version, asked.context(), "context", "context"));
        return new Question(version, needs.isEmpty() && likeness.isEmpty() ? Optional.empty() : Optional.of(new Query(needs, likeness, place, filter, request.present(), request.limit())), place,
                concept(version, asked.stage(), "stage", "stage"), reading, request.language());
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

    private int concept(CurrentIndex.Version version, Optional<String> code, String kind, String parameter) {
        return code.map(text -> {
            int found = version.index().catalogue().concepts().find(iri(kind, text));
            return found >= 0 ? found : resources.resolve(kind, parameter, text).isURI() ? UNKNOWN : Query.ANY;
        }).orElse(Query.ANY);
    }

    /** @throws org.revelateur.resource.UnknownIdentifier naming the nearest */
    private int find(Things<?> things, String kind, String parameter, String text) {
        int found = things.find(iri(kind, text));
        if (found < 0) {
            resources.resolve(kind, parameter, text); // a better message, if it is not even in the graph
            throw resources.unknown(kind, text);
        }
        return found;
    }

    /** What a query asks: a need's IRI, its code or a text, and a territory's IRI, its code or nothing; empty if it names nothing that exists. */
    Optional<Question> question(Node need, Node territory, int limit, Presence presence) {
        String asked = RankingFunction.text(need);
        boolean isNeed = need.isURI() || current.get().index().catalogue().needs().find(iri("need", asked)) >= 0;
        try {
            return Optional.of(read(new Request(isNeed ? Optional.of(asked) : Optional.empty(), isNeed ? Optional.empty() : Optional.of(asked),
                    Optional.of(RankingFunction.text(territory)).filter(text -> !text.isEmpty()), limit, Request.Filters.NONE, presence, "fr")));
        } catch (Problem unknown) {
            return Optional.empty();
        }
    }

    private static String iri(String kind, String text) {
        return text.contains(":") ? text : Iris.thing(kind, text);
    }

    Recommendations answer(Question question) {
        return question.query().map(query -> wording.of(question, query, new Ranker(question.version().index()).rank(query)))
                .orElseGet(() -> wording.ofNothing(question));
    }
}
