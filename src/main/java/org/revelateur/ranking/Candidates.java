package org.revelateur.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.revelateur.ranking.Fact.Solution;

/** For each need the solutions that may help with it. */
final class Candidates {
    private static final int UNRANKED = 4; // a need without a rank counts as the fourth
    private static final double FOR_FOCUS = 0.15;
    private static final double ALONE = 0.7; // a solution of one need only
    private static final double FOR_WORDS = 0.2;

    private final Catalogue catalogue;
    private final Links links;
    private final int year;
    private final Map<Integer, List<Integer>> answering; // by need, the solutions that state it
    private final Map<Integer, Postings> byNeed;

    Candidates(Catalogue catalogue, Links links, int year) {
        this(catalogue, links, year, new HashMap<>(), new HashMap<>());
        catalogue.solutions().numbers().forEach(this::enter);
        catalogue.needs().numbers().forEach(this::list);
    }

    private Candidates(Catalogue catalogue, Links links, int year, Map<Integer, List<Integer>> answering, Map<Integer, Postings> byNeed) {
        this.catalogue = catalogue;
        this.links = links;
        this.year = year;
        this.answering = answering;
        this.byNeed = byNeed;
    }

    /** The same where only these solutions differ: lists that none of them was or is on stay as they are. */
    Candidates with(Catalogue next, Set<Integer> changed) {
        var others = new Candidates(next, links, year, new HashMap<>(answering), new HashMap<>(byNeed));
        var touched = new HashSet<Integer>();
        changed.forEach(solution -> {
            touched.addAll(needs(catalogue, solution));
            touched.addAll(needs(next, solution));
        });
        touched.forEach(need -> others.answering.put(need, new ArrayList<>(answering.getOrDefault(need, List.of()).stream().filter(solution -> !changed.contains(solution)).toList())));
        changed.stream().filter(next.solutions()::has).forEach(others::enter);
        touched.stream().flatMap(need -> links.reaching(need).stream()).distinct().forEach(others::list);
        return others;
    }

    private static List<Integer> needs(Catalogue catalogue, int solution) {
        return catalogue.solutions().has(solution) ? Arrays.stream(catalogue.solutions().get(solution).needs()).boxed().toList() : List.of();
    }

    private void enter(int solution) {
        for (int need : catalogue.solutions().get(solution).needs()) {
            answering.computeIfAbsent(need, _ -> new ArrayList<>()).add(solution);
        }
    }

    private void list(int need) {
        var best = new HashMap<Integer, Posting>();
        for (Link link : links.of(need)) {
            for (int solution : answering.getOrDefault(link.need(), List.of())) {
                best.merge(solution, posting(need, solution, link), (one, other) -> one.match() >= other.match() ? one : other);
            }
        }
        byNeed.put(need, Postings.of(best.values(), catalogue.solutions()));
    }

    private Posting posting(int need, int solution, Link link) {
        Solution found = catalogue.solutions().get(solution);
        int rank = found.ranks()[Ints.indexIn(found.needs(), link.need())];
        double match = link.match(rank(rank)) * (1 - FOR_FOCUS * (1 - focus(need, link, found)));
        return posting(solution, link, match);
    }

    private Posting posting(int solution, Link link, double match) {
        Solution found = catalogue.solutions().get(solution);
        var weights = catalogue.weights();
        int fixed = weights.points(Factor.NEED_MATCH, match) + weights.points(Factor.EVIDENCE, found.proof().strength(year)) + weights.points(Factor.DOUBT, found.proof().doubt());
        return new Posting(solution, link, match, fixed, fixed + weights.points(Factor.SPREAD, found.spreadAtMost()));
    }

    /** How directly a need is answered, from 1. @param told as it is told, 0 if it is not */
    static int rank(int told) {
        return told == 0 ? UNRANKED : told;
    }

    /** Which part of what else it does is near to what was asked, from 0 to 1. */
    private double focus(int need, Link link, Solution solution) {
        long near = Arrays.stream(solution.needs()).filter(other -> other != link.need() && links.areNear(need, other)).count();
        return solution.needs().length == 1 ? ALONE : (double) near / (solution.needs().length - 1);
    }

    Postings of(int need) {
        return byNeed.getOrDefault(need, Postings.NONE);
    }

    /** The solutions that state that they answer the need. */
    List<Integer> answering(int need) {
        return answering.getOrDefault(need, List.of());
    }

    /** For needs that are more or less surely meant, and the words that they were told in: the best of each solution. */
    Postings of(Query query) {
        if (query.likeness().isEmpty() && query.needs().size() == 1 && query.needs().getFirst().confidence() == 1) {
            return of(query.needs().getFirst().need());
        }
        double forNeeds = query.likeness().isEmpty() ? 1 : 1 - FOR_WORDS;
        var best = new HashMap<Integer, Posting>();
        query.likeness().keySet().forEach(solution -> best.put(solution, mixed(solution, speaking(solution), 0, query)));
        for (Query.Wanted wanted : query.needs()) {
            of(wanted.need()).all().forEach(posting -> best.merge(posting.solution(),
                    mixed(posting.solution(), posting.link(), forNeeds * wanted.confidence() * posting.match(), query),
                    (one, other) -> one.match() >= other.match() ? one : other));
        }
        return Postings.of(best.values(), catalogue.solutions());
    }

    private Posting mixed(int solution, Link link, double match, Query query) {
        return posting(solution, link, match + FOR_WORDS * query.likeness().getOrDefault(solution, 0.0));
    }

    /** By the need that it answers first. */
    private Link speaking(int solution) {
        Solution found = catalogue.solutions().get(solution);
        return new Link(IntStream.range(0, found.needs().length).boxed().min(Comparator.comparingInt(i -> rank(found.ranks()[i])))
                .map(i -> found.needs()[i]).orElseThrow(), Link.Kind.SAME_WORDS);
    }
}
