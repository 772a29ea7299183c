package org.revelateur.ranking;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Small numbers for IRIs. A number once given stays, also when an index changes: what refers to a thing by number survives it. */
final class Numbers {
    private final Map<String, Integer> numbers = new ConcurrentHashMap<>();

    synchronized int of(String iri) {
        return numbers.computeIfAbsent(iri, _ -> numbers.size());
    }

    /** -1 for what has none. */
    int find(String iri) {
        return numbers.getOrDefault(iri, -1);
    }

    int size() {
        return numbers.size();
    }
}
