package org.revelateur.ranking;

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
        return new Ranking(new Selection(index, query, situation, postings).best(), here(query, situation, postings));
    }

    private List<Integer> here(Query query, Situation situation, List<Posting> postings) {
        return postings.stream().filter(posting -> posting.link().kind().compareTo(Link.Kind.NARROWER) <= 0)
                .filter(posting -> query.filter().lets(index.catalogue().solutions().get(posting.solution())) && situation.has(posting.solution()))
                .limit(SHOWN_HERE).map(Posting::solution).toList();
    }
}
