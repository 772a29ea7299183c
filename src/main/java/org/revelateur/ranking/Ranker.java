package org.revelateur.ranking;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Ranks the solutions of an index. The same question gets the same answer. */
public final class Ranker {
    private static final int SHOWN_HERE = 50;

    private final Index index;

    public Ranker(Index index) {
        this.index = index;
    }

    /** The best suggestions, best first; ties by the solutions' IRIs. */
    public Ranking rank(Query query) {
        var situation = new Situation(index, query.needs(), query.place());
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
        return new Selection(index, query, new Situation(index, query.needs(), query.place()), index.parts().candidates().of(query));
    }

    private List<Integer> here(Query query, Situation situation, List<Posting> postings) {
        return postings.stream().filter(posting -> posting.link().kind().compareTo(Link.Kind.NARROWER) <= 0)
                .filter(posting -> query.filter().lets(index.catalogue().solutions().get(posting.solution())) && situation.has(posting.solution()))
                .limit(SHOWN_HERE).map(Posting::solution).toList();
    }
}
