package org.revelateur.ranking;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Takes the best of many candidates, one after the other, without looking at all of them: they come in the order of their
 * fixed points, so that whoever is so far behind that no place could bring it forward need not be looked at yet.
 */
final class Selection implements Iterator<Suggestion> {
    private static final double SECOND_OF_ITS_KIND = 0.2;
    /** Beyond so many nobody minds meeting the same again. */
    private static final int READ = 100;

    private final Index index;
    private final Query query;
    private final Situation situation;
    private final List<Posting> postings;
    private final PriorityQueue<Candidate> waiting = new PriorityQueue<>();
    private final List<Suggestion> taken = new ArrayList<>();
    private int seen;
    private @Nullable Suggestion next;

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

    @Override
    public boolean hasNext() {
        int most = situation.most();
        while (next == null) {
            while (seen < postings.size() && (waiting.isEmpty() || postings.get(seen).fixed() + most >= waiting.peek().score())) {
                look(postings.get(seen++));
            }
            if (waiting.isEmpty()) {
                return false;
            }
            take(waiting.poll());
        }
        return true;
    }

    @Override
    public Suggestion next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        var suggestion = next;
        next = null;
        return suggestion;
    }

    private void look(Posting posting) {
        var solution = index.catalogue().solutions().get(posting.solution());
        if (query.filter().lets(solution) && query.presence().lets(situation.has(posting.solution()))) {
            waiting.add(new Candidate(posting, situation.score(posting), 0, solution.iri()));
        }
    }

    /** Unless it has come to be nearly the same as better ones since it was looked at: then it waits again, lowered. */
    private void take(Candidate candidate) {
        var posting = candidate.posting();
        var akin = taken.stream().filter(better -> names(better.solution()).areAkin(names(posting.solution()))).toList();
        double variety = akin.isEmpty() ? 0 : akin.size() == 1 ? SECOND_OF_ITS_KIND : 1;
        if (variety > candidate.variety()) {
            int lowered = Math.max(0, situation.score(posting) + index.catalogue().weights().points(Factor.VARIETY, variety));
            waiting.add(new Candidate(posting, lowered, variety, candidate.iri()));
            return;
        }
        next = new Suggestion(posting.solution(), posting.link(), situation.parts(posting, index.day().getYear(), variety),
                situation.has(posting.solution()), akin.isEmpty() ? -1 : akin.getFirst().solution());
        if (taken.size() < READ) {
            taken.add(next);
        }
    }

    private Names names(int solution) {
        return index.catalogue().solutions().get(solution).names();
    }
}
