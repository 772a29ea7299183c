package org.revelateur.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Ranks the solutions of an index. The same question gets the same answer. */
public final class Ranker {
    private static final int SHOWN_HERE = 50;

    private final Index index;

    public Ranker(Index index) {
        this.index = index;
    }

    /** The best suggestions, best first; ties by the solutions' IRIs. */
    public Ranking rank(Query query) {
        var situation = situation(query);
        var postings = index.parts().candidates().of(query);
        var selection = new Selection(index, query, situation, postings);
        var best = new ArrayList<Suggestion>();
        while (best.size() < query.limit() && selection.hasNext()) {
            best.add(selection.next());
        }
        return new Ranking(best, here(query, situation, postings));
    }

    /** One after the other, each found when it is asked for; the limit of the query does not count. */
    public Iterator<Suggestion> suggestions(Query query) {
        return new Selection(index, query, situation(query), index.parts().candidates().of(query));
    }

    /** This solution as it would be suggested were there no other; empty where it does not answer. */
    public Optional<Suggestion> suggestion(Query query, int solution) {
        var situation = situation(query);
        return index.parts().candidates().of(query).of(solution).map(posting ->
                new Suggestion(solution, posting.link(), situation.parts(posting, index.day().getYear(), 0), situation.has(solution), -1));
    }

    private Situation situation(Query query) {
        return new Situation(index, query.needs(), query.place());
    }

    /** The needs that were asked, and narrower ones. */
    private IntStream answering(Query query) {
        return query.needs().stream().flatMapToInt(wanted -> index.parts().links().of(wanted.need()).stream().filter(Link::isAnswer).mapToInt(Link::need)).distinct();
    }

    private List<Integer> here(Query query, Situation situation, Postings postings) {
        var solutions = index.catalogue().solutions();
        return postings.answering(answering(query).flatMap(need -> Arrays.stream(situation.here(need))), solutions).filter(posting -> query.filter().lets(solutions.get(posting.solution())))
                .limit(SHOWN_HERE).map(Posting::solution).toList();
    }
}
