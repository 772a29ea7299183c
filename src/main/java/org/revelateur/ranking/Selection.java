package org.revelateur.ranking;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Takes the best of many candidates, one after the other, without looking at all of them: groups come in the order of what
 * their best could reach anywhere, and within a group candidates in the order of what they could reach here, so that whoever
 * is so far behind that nothing could bring it forward need not be looked at yet.
 */
final class Selection implements Iterator<Suggestion> {
    private static final double SECOND_OF_ITS_KIND = 0.2;
    /** Beyond so many nobody minds meeting the same again. */
    private static final int READ = 100;

    private final Index index;
    private final Query query;
    private final Situation situation;
    private final Iterator<Group> closed;
    private final PriorityQueue<Run> open = new PriorityQueue<>();
    private final PriorityQueue<Candidate> waiting = new PriorityQueue<>();
    private final List<Suggestion> taken = new ArrayList<>();
    private @Nullable Group nextGroup;
    private @Nullable Suggestion next;

    /** @param variety how far it is lowered as nearly the same as better ones, from 0 to 1 */
    private record Candidate(Posting posting, int score, double variety, String iri) implements Comparable<Candidate> {
        @Override
        public int compareTo(Candidate other) {
            return score != other.score ? Integer.compare(other.score, score) : iri.compareTo(other.iri);
        }
    }

    /** What is still to be looked at of a group. @param points what the place adds to each of it; @param most what any of the rest could reach */
    private record Run(Group group, int position, int points, int most) implements Comparable<Run> {
        @Override
        public int compareTo(Run other) {
            return Integer.compare(other.most, most);
        }
    }

    Selection(Index index, Query query, Situation situation, Postings postings) {
        this.index = index;
        this.query = query;
        this.situation = situation;
        this.closed = postings.groups().iterator();
        this.nextGroup = closed.hasNext() ? closed.next() : null;
    }

    @Override
    public boolean hasNext() {
        while (next == null) {
            while (nextGroup != null && couldLead(nextGroup.best().most() + situation.most())) {
                run(nextGroup, 0, situation.points(nextGroup));
                nextGroup = closed.hasNext() ? closed.next() : null;
            }
            if (!open.isEmpty() && couldLead(open.peek().most())) {
                look(open.poll());
            } else if (!waiting.isEmpty()) {
                take(waiting.poll());
            } else {
                return false;
            }
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

    private boolean couldLead(int score) {
        return waiting.isEmpty() || score >= waiting.peek().score();
    }

    private void run(Group group, int position, int points) {
        open.add(new Run(group, position, points, Math.max(0, group.postings().get(position).most() + points + situation.mostByTwins())));
    }

    /** At the next of a run, and at those that could reach as much as it. */
    private void look(Run run) {
        var postings = run.group().postings();
        int most = postings.get(run.position()).most();
        int position = run.position();
        for (; position < postings.size() && postings.get(position).most() == most; position++) {
            var posting = postings.get(position);
            var solution = index.catalogue().solutions().get(posting.solution());
            if (query.filter().lets(solution)) {
                waiting.add(new Candidate(posting, situation.score(posting, run.points()), 0, solution.iri()));
            }
        }
        if (position < postings.size()) {
            run(run.group(), position, run.points());
        }
    }

    /** Unless it is here and should not be, or has come to be nearly the same as better ones since it was looked at: then it waits again, lowered. */
    private void take(Candidate candidate) {
        var posting = candidate.posting();
        if (!query.presence().lets(situation.has(posting.solution()))) {
            return;
        }
        var akin = taken.stream().filter(better -> names(better.solution()).areAkin(names(posting.solution()))).toList();
        double variety = akin.isEmpty() ? 0 : akin.size() == 1 ? SECOND_OF_ITS_KIND : 1;
        if (variety > candidate.variety()) {
            int lowered = Math.max(0, candidate.score() + penalty(variety) - penalty(candidate.variety()));
            waiting.add(new Candidate(posting, lowered, variety, candidate.iri()));
            return;
        }
        next = new Suggestion(posting.solution(), posting.link(), situation.parts(posting, index.day().getYear(), variety),
                situation.has(posting.solution()), akin.isEmpty() ? -1 : akin.getFirst().solution());
        if (taken.size() < READ) {
            taken.add(next);
        }
    }

    private int penalty(double variety) {
        return index.catalogue().weights().points(Factor.VARIETY, variety);
    }

    private Names names(int solution) {
        return index.catalogue().solutions().get(solution).names();
    }
}
