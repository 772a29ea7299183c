package org.revelateur.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Takes the best of many candidates without looking at all of them: they come in the order of their fixed points, so that
 * whoever is so far behind that no place could bring it forward need not be looked at.
 */
final class Selection {
    private static final double SECOND_OF_ITS_KIND = 0.2;

    private final Index index;
    private final Query query;
    private final Situation situation;
    private final List<Posting> postings;
    private final PriorityQueue<Candidate> waiting = new PriorityQueue<>();
    private final List<Suggestion> taken = new ArrayList<>();
    private int seen;

    /** @param variety how far it is lowered as nearly the same as better ones, from 0 to 1 */
    private record Candidate(Posting posting, int score, double variety, String iri) implements Comparable<Candidate> {
        @Override
        public int compareTo(Candidate other) {
            return score != other.score ? Integer.compare(other.score, score) : iri.compareTo(other.iri);
        }
    }

    Selection(Index index, Query query, Situation situation, List<Posting> postings) {
        this.index = index;
        this.query = query;
        this.situation = situation;
        this.postings = postings;
    }

    List<Suggestion> best() {
        int most = situation.most();
        while (taken.size() < query.limit()) {
            while (seen < postings.size() && (waiting.isEmpty() || postings.get(seen).fixed() + most >= waiting.peek().score())) {
                look(postings.get(seen++));
            }
            if (waiting.isEmpty()) {
                break;
            }
            take(waiting.poll());
        }
        return taken;
    }

    private void look(Posting posting) {
        var solution = index.catalogue().solutions().get(posting.solution());
        if (query.filter().lets(solution) && query.presence().lets(situation.has(posting.solution()))) {
            waiting.add(new Candidate(posting, situation.score(posting), 0, solution.iri()));
        }
    }

    /** Unless it has come to be nearly the same as better ones since it was looked at: then it waits again, lowered. */
    private void take(Candidate candidate) {
        var akin = taken.stream().filter(better -> names(better.solution()).areAkin(names(candidate.posting().solution()))).toList();
        double variety = akin.isEmpty() ? 0 : akin.size() == 1 ? SECOND_OF_ITS_KIND : 1;
        if (variety > candidate.variety()) {
            int lowered = Math.max(0, situation.score(candidate.posting()) + index.catalogue().weights().points(Factor.VARIETY, variety));
            waiting.add(new Candidate(candidate.posting(), lowered, variety, candidate.iri()));
        } else {
            var posting = candidate.posting();
            taken.add(new Suggestion(posting.solution(), posting.link(), posting.match(), situation.parts(posting, index.day().getYear(), variety),
                    situation.has(posting.solution()), akin.isEmpty() ? -1 : akin.getFirst().solution()));
        }
    }

    private Names names(int solution) {
        return index.catalogue().solutions().get(solution).names();
    }
}
