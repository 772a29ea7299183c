package org.revelateur.feedback;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/** How often one client may report: so many times in an hour. Remembers a bounded number of clients, the newest. */
final class Patience {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final int CLIENTS = 10_000;

    private final int most;
    private final InstantSource clock;
    private final Map<String, Deque<Instant>> times = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
            return size() > CLIENTS;
        }
    };

    Patience(int most, InstantSource clock) {
        this.most = most;
        this.clock = clock;
    }

    /** @throws FeedbackProblem that says how long to wait */
    synchronized void take(String client) {
        Instant now = clock.instant();
        var taken = times.computeIfAbsent(client, _ -> new ArrayDeque<>());
        taken.removeIf(time -> !time.plus(HOUR).isAfter(now));
        if (taken.size() >= most) {
            throw FeedbackProblem.tooMany(Math.max(1, Duration.between(now, taken.getFirst().plus(HOUR)).toSeconds()));
        }
        taken.add(now);
    }
}
