package org.revelateur.workshops;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** How fast one participant may send: so many messages within a short time. A room behind one address is not one participant. */
final class Pace {
    private static final Duration WINDOW = Duration.ofSeconds(10);
    private static final int MOST = 30; // what a telephone queued while it had no network

    private final InstantSource clock;
    private final Map<String, Deque<Instant>> sent = new HashMap<>();

    Pace(InstantSource clock) {
        this.clock = clock;
    }

    /** @throws WorkshopProblem saying how long to wait */
    void take(String participant) {
        Instant now = clock.instant();
        var times = sent.computeIfAbsent(participant, _ -> new ArrayDeque<>());
        times.removeIf(time -> !time.plus(WINDOW).isAfter(now));
        if (times.size() >= MOST) {
            throw WorkshopProblem.tooFast(Math.max(1, Duration.between(now, times.getFirst().plus(WINDOW)).toSeconds()));
        }
        times.add(now);
    }
}
