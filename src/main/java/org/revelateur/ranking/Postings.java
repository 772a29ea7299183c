package org.revelateur.ranking;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The candidates for what is asked, each once. */
final class Postings {
    static final Postings NONE = new Postings(List.of(), List.of());

    private final List<Group> groups;
    private final Map<Integer, Posting> bySolution;

    private Postings(Collection<Posting> postings, List<Group> groups) {
        this.groups = groups;
        this.bySolution = postings.stream().collect(Collectors.toMap(Posting::solution, Function.identity()));
    }

    static Postings of(Collection<Posting> postings, Things<Fact.Solution> solutions) {
        return new Postings(postings, Group.of(postings, solutions));
    }

    List<Group> groups() {
        return groups;
    }

    Optional<Posting> of(int solution) {
        return Optional.ofNullable(bySolution.get(solution));
    }

    Collection<Posting> all() {
        return bySolution.values();
    }

    /** Those of these solutions that answer what was asked, or a narrower need; those first that have most points anywhere. */
    Stream<Posting> answering(IntStream solutions, Things<Fact.Solution> things) {
        return solutions.distinct().mapToObj(bySolution::get).filter(posting -> posting != null && posting.link().isAnswer())
                .sorted(Comparator.comparingInt(Posting::fixed).reversed().thenComparing(posting -> things.get(posting.solution()).iri()));
    }
}
