package org.revelateur.ranking;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Things of one kind that are new, other than they were, or gone. */
public final class Changed<T extends Fact> {
    private final Numbers numbers;
    private final Map<Integer, Optional<T>> facts = new HashMap<>();

    Changed(Numbers numbers) {
        this.numbers = numbers;
    }

    /** The number of an IRI, whether or not there is a thing of it yet. */
    public int number(String iri) {
        return numbers.of(iri);
    }

    public void put(T fact) {
        facts.put(number(fact.iri()), Optional.of(fact));
    }

    public void remove(String iri) {
        facts.put(number(iri), Optional.empty());
    }

    Map<Integer, Optional<T>> facts() {
        return facts;
    }

    Set<Integer> touched() {
        return facts.keySet();
    }

    boolean isAny() {
        return !facts.isEmpty();
    }
}
