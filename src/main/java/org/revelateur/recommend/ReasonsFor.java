package org.revelateur.recommend;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.util.Symbol;
import org.revelateur.ranking.Index;
import org.revelateur.ranking.Query;
import org.revelateur.ranking.Query.Presence;
import org.revelateur.ranking.Ranker;
import org.revelateur.ranking.Suggestion;
import org.revelateur.vocab.Rev;

/**
 * {@code (?factor ?contribution ?text) rev:reasonsFor (?solution ?need ?territory "fr")}: the parts of the score that
 * {@link RecommendedFor} gives to a solution, or would give it were it not there already. The language may be left out.
 */
final class ReasonsFor extends RankingFunction {
    private static final Symbol LISTS = Symbol.create(Rev.term("reasonsFor").getURI());

    private final Recommender recommender;

    /** What is asked many times within one query is ranked once, as far down as somebody asks. */
    private static final class RankedList {
        private final Index index;
        private final Query query;
        private final Iterator<Suggestion> further;
        private final Map<Integer, Suggestion> found = new HashMap<>();

        RankedList(Index index, Query query) {
            this.index = index;
            this.query = query;
            this.further = new Ranker(index).suggestions(query);
        }

        Optional<Suggestion> find(int solution) {
            while (!found.containsKey(solution) && further.hasNext()) {
                var suggestion = further.next();
                found.put(suggestion.solution(), suggestion);
            }
            return Optional.ofNullable(found.get(solution));
        }
    }

    ReasonsFor(Recommender recommender) {
        super("(?factor ?contribution ?text) rev:reasonsFor (?solution ?need ?territory \"fr|en\")", 3, 3, 4);
        this.recommender = recommender;
    }

    @Override
    Stream<List<Node>> rows(List<Node> given, ExecutionContext context) {
        String language = given.size() > 3 && text(given.get(3)).equals("en") ? "en" : "fr";
        return lists(given.get(1), given.get(2), context).stream().flatMap(list -> {
            int solution = list.index.catalogue().solutions().find(text(given.get(0)));
            return solution < 0 || list.index.isHere(solution, list.query.place()) != (list.query.presence() == Presence.ONLY) ? Stream.empty()
                    : list.find(solution).stream().flatMap(suggestion -> recommender.reasons(list.index, list.query, suggestion, language).stream());
        }).map(reason -> List.of(Rev.thing("factor", reason.factor()), number(reason.contribution()), NodeFactory.createLiteralLang(reason.text(), language)));
    }

    /** One for what is new here, one for what is here. */
    private List<RankedList> lists(Node need, Node territory, ExecutionContext context) {
        return once(context, LISTS, List.of(need, territory), () -> Stream.of(Presence.EXCLUDE, Presence.ONLY)
                .flatMap(presence -> recommender.question(need, territory, Request.MOST, presence).stream())
                .flatMap(question -> question.query().map(query -> new RankedList(question.version().index(), query)).stream()).toList());
    }
}
