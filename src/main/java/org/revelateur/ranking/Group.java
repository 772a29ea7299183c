package org.revelateur.ranking;

import java.nio.IntBuffer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Candidates that a place treats alike but for where they are at work: those that answer the same need, were tried in the
 * same contexts and are for the same people. Those with most points first; ties by IRI.
 */
record Group(Link link, int[] contexts, int[] audiences, List<Posting> postings) {

    private record Alike(Link link, IntBuffer contexts, IntBuffer audiences) {
        static Alike of(Posting posting, Things<Fact.Solution> solutions) {
            var solution = solutions.get(posting.solution());
            return new Alike(posting.link(), IntBuffer.wrap(solution.contexts()), IntBuffer.wrap(solution.audiences()));
        }

        Group group(List<Posting> postings) {
            return new Group(link, contexts.array(), audiences.array(), postings);
        }
    }

    /** Those first whose best has most points. */
    static List<Group> of(Collection<Posting> postings, Things<Fact.Solution> solutions) {
        var order = Comparator.comparingInt(Posting::most).reversed().thenComparing((Posting posting) -> solutions.get(posting.solution()).iri());
        return postings.stream().sorted(order).collect(Collectors.groupingBy(posting -> Alike.of(posting, solutions))).entrySet().stream()
                .map(entry -> entry.getKey().group(entry.getValue())).sorted(Comparator.comparing(Group::best, order)).toList();
    }

    Posting best() {
        return postings.getFirst();
    }
}
