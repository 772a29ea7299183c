package org.revelateur.graph;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Lets queries in, by whichever door, as long as not too many long ones run; a short one never waits behind another. */
public final class Admission {
    private static final Duration LONG = Duration.ofSeconds(1);
    /** Queries that nobody knows yet to be long: far more than the server's cores can serve at once. */
    private static final int AT_ONCE_PER_LONG = 16;

    private final int longQueries;
    private final Set<Ticket> running = ConcurrentHashMap.newKeySet();

    /** @param longQueries how many queries may run longer than a second at once; a further one is asked to come back */
    public Admission(int longQueries) {
        this.longQueries = longQueries;
    }

    /** A query that runs; closing it says that it has ended. */
    public final class Ticket implements AutoCloseable {
        private final long since = System.nanoTime();

        private Ticket() {
        }

        private boolean isLong() {
            return System.nanoTime() - since > LONG.toNanos();
        }

        @Override
        public void close() {
            running.remove(this);
        }
    }

    /** @throws TooManyQueries if too many long ones run */
    public Ticket enter() {
        if (running.size() >= longQueries * AT_ONCE_PER_LONG || running.stream().filter(Ticket::isLong).count() >= longQueries) {
            throw new TooManyQueries();
        }
        var ticket = new Ticket();
        running.add(ticket);
        return ticket;
    }
}
