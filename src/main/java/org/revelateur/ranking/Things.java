package org.revelateur.ranking;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** All things of one kind, by number. Immutable: a change makes another. */
public final class Things<T extends Fact> {
    private final Numbers numbers;
    private final @Nullable Fact[] facts;

    private Things(Numbers numbers, @Nullable Fact[] facts) {
        this.numbers = numbers;
        this.facts = facts;
    }

    static <T extends Fact> Things<T> none() {
        return new Things<>(new Numbers(), new Fact[0]);
    }

    Things<T> with(Changed<T> changed) {
        if (!changed.isAny()) {
            return this;
        }
        var next = Arrays.copyOf(facts, numbers.size());
        changed.facts().forEach((number, fact) -> next[number] = fact.orElse(null));
        return new Things<>(numbers, next);
    }

    /** What differs from now on; its numbers go on from these. */
    Changed<T> changes() {
        return new Changed<>(numbers);
    }

    /** The number of the thing with this IRI; -1 if there is none. */
    public int find(String iri) {
        int number = numbers.find(iri);
        return has(number) ? number : -1;
    }

    public boolean has(int number) {
        return number >= 0 && number < facts.length && facts[number] != null;
    }

    /** The thing of a number that {@link #has} one. */
    @SuppressWarnings("unchecked") // only things of this kind are put in
    public T get(int number) {
        return (T) facts[number];
    }

    /** Numbers are below this. */
    public int size() {
        return facts.length;
    }

    public IntStream numbers() {
        return IntStream.range(0, facts.length).filter(this::has);
    }
}
