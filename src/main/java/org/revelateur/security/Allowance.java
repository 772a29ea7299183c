package org.revelateur.security;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * So many requests a minute for each client, at once or spread. Of a client only one instant is kept: when everything that it
 * has asked will be earned.
 */
final class Allowance {
    private static final int MOST_CLIENTS = 100_000;

    private final Duration perRequest;
    private final InstantSource clock;
    private final ConcurrentMap<String, Instant> earned = new ConcurrentHashMap<>();

    Allowance(int perMinute, InstantSource clock) {
        this.perRequest = Duration.ofMinutes(1).dividedBy(perMinute);
        this.clock = clock;
    }

    /** Takes one request; empty if it was to be had, else how long to wait until one is. */
    Optional<Duration> take(String client) {
        var now = clock.instant();
        if (earned.size() > MOST_CLIENTS) {
            earned.values().removeIf(instant -> !instant.isAfter(now));
        }
        var wait = new Duration[1];
        earned.compute(client, (_, known) -> {
            var next = (known == null || known.isBefore(now) ? now : known).plus(perRequest);
            var tooMuch = Duration.between(now.plus(Duration.ofMinutes(1)), next);
            if (tooMuch.isPositive()) {
                wait[0] = tooMuch;
                return known;
            }
            return next;
        });
        return Optional.ofNullable(wait[0]);
    }
}
