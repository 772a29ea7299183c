package org.revelateur.sparql;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Lets queries in as long as not too many long ones run; a short one never waits behind another. */
final class Admission {
    private static final Duration LONG = Duration.ofSeconds(1);
    /** Queries that nobody knows yet to be long: far more than the server's cores can serve at once. */
    private static final int AT_ONCE_PER_LONG = 16;

    private final int longQueries;
    private final Set<Ticket> running = ConcurrentHashMap.newKeySet();

    Admission(int longQueries) {
        this.longQueries = longQueries;
    }

    /** A query that runs; closing it says that it has ended. */
    final class Ticket implements AutoCloseable {
        private final long since = System.nanoTime();

        private boolean isLong() {
            return System.nanoTime() - since > LONG.toNanos();
        }

        @Override
        public void close() {
            running.remove(this);
        }
    }

    /** @throws Refusal with 503 if too many long queries run */
    Ticket enter() {
        if (running.size() >= longQueries * AT_ONCE_PER_LONG || running.stream().filter(Ticket::isLong).count() >= longQueries) {
            throw Refusal.busy("Trop de requêtes longues à la fois : réessayez dans quelques secondes. Too many long queries at once: try again in a few seconds.");
        }
        var ticket = new Ticket();
        running.add(ticket);
        return ticket;
    }
}
