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

/** For each need the solutions that may help with it, those first that have most points before the place is known. */
final class Candidates {
    private static final int UNRANKED = 4; // a need without a rank counts as the fourth
    private static final double FOR_FOCUS = 0.15;
    private static final double ALONE = 0.7; // a solution of one need only
    private static final double FOR_WORDS = 0.2;

    private final Catalogue catalogue;
    private final Links links;
    private final int year;
    private final Map<Integer, List<Integer>> answering; // by need, the solutions that state it
    private final Map<Integer, List<Posting>> byNeed;

    Candidates(Catalogue catalogue, Links links, int year) {
        this(catalogue, links, year, new HashMap<>(), new HashMap<>());
        catalogue.solutions().numbers().forEach(this::enter);
        catalogue.needs().numbers().forEach(this::list);
    }

    private Candidates(Catalogue catalogue, Links links, int year, Map<Integer, List<Integer>> answering, Map<Integer, List<Posting>> byNeed) {
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
        byNeed.put(need, sorted(best));
    }

    private Posting posting(int need, int solution, Link link) {
        Solution found = catalogue.solutions().get(solution);
        int rank = found.ranks()[Ints.indexIn(found.needs(), link.need())];
        double match = link.match(rank == 0 ? UNRANKED : rank) * (1 - FOR_FOCUS * (1 - focus(need, link, found)));
        return new Posting(solution, link, match, fixed(found, match));
    }

    /** Which part of what else it does is near to what was asked, from 0 to 1. */
    private double focus(int need, Link link, Solution solution) {
        long near = Arrays.stream(solution.needs()).filter(other -> other != link.need() && links.areNear(need, other)).count();
        return solution.needs().length == 1 ? ALONE : (double) near / (solution.needs().length - 1);
    }

    private int fixed(Solution solution, double match) {
        return catalogue.weights().points(Factor.NEED_MATCH, match) + catalogue.weights().points(Factor.EVIDENCE, solution.proof().strength(year))
                + catalogue.weights().points(Factor.DOUBT, solution.proof().doubt());
    }

    private List<Posting> sorted(Map<Integer, Posting> best) {
        return best.values().stream().sorted(Comparator.comparingInt(Posting::fixed).reversed()
                .thenComparing(posting -> catalogue.solutions().get(posting.solution()).iri())).toList();
    }

    List<Posting> of(int need) {
        return byNeed.getOrDefault(need, List.of());
    }

    /** For needs that are more or less surely meant, and the words that they were told in: the best of each solution. */
    List<Posting> of(Query query) {
        if (query.likeness().isEmpty() && query.needs().size() == 1 && query.needs().getFirst().confidence() == 1) {
            return of(query.needs().getFirst().need());
        }
        double forNeeds = query.likeness().isEmpty() ? 1 : 1 - FOR_WORDS;
        var best = new HashMap<Integer, Posting>();
        query.likeness().keySet().forEach(solution -> best.put(solution, mixed(solution, speaking(solution), 0, query)));
        for (Query.Wanted wanted : query.needs()) {
            of(wanted.need()).forEach(posting -> best.merge(posting.solution(),
                    mixed(posting.solution(), posting.link(), forNeeds * wanted.confidence() * posting.match(), query),
                    (one, other) -> one.match() >= other.match() ? one : other));
        }
        return sorted(best);
    }

    private Posting mixed(int solution, Link link, double match, Query query) {
        double mixed = match + FOR_WORDS * query.likeness().getOrDefault(solution, 0.0);
        return new Posting(solution, link, mixed, fixed(catalogue.solutions().get(solution), mixed));
    }

    /** By the need that it answers first. */
    private Link speaking(int solution) {
        Solution found = catalogue.solutions().get(solution);
        return new Link(IntStream.range(0, found.needs().length).boxed().min(Comparator.comparingInt(i -> found.ranks()[i] == 0 ? UNRANKED : found.ranks()[i]))
                .map(i -> found.needs()[i]).orElseThrow(), Link.Kind.SAME_WORDS);
    }
}
