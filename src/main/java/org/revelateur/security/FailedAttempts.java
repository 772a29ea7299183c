package org.revelateur.security;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Counts wrong passwords by name and address; after too many, that pair waits. */
final class FailedAttempts {
    private static final int MOST = 10_000;

    private record Attempt(String name, String address) {
    }

    private record Count(int failures, Instant until) {
    }

    private final int allowed;
    private final Duration time;
    private final InstantSource clock;
    private final Map<Attempt, Count> counts = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Attempt, Count> eldest) {
            return size() > MOST;
        }
    };

    FailedAttempts(int allowed, Duration time, InstantSource clock) {
        this.allowed = allowed;
        this.time = time;
        this.clock = clock;
    }

    /** How long this pair has to wait; empty if it may try. */
    synchronized Optional<Duration> wait(String name, String address) {
        return standing(new Attempt(name, address)).filter(count -> count.failures() >= allowed)
                .map(count -> Duration.between(clock.instant(), count.until()));
    }

    synchronized void failed(String name, String address) {
        var attempt = new Attempt(name, address);
        int before = standing(attempt).map(Count::failures).orElse(0);
        counts.put(attempt, new Count(before + 1, clock.instant().plus(time)));
    }

    synchronized void succeeded(String name, String address) {
        counts.remove(new Attempt(name, address));
    }

    private Optional<Count> standing(Attempt attempt) {
        return Optional.ofNullable(counts.get(attempt)).filter(count -> clock.instant().isBefore(count.until()));
    }
}
