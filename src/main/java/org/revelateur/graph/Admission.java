package org.revelateur.graph;

import java.time.Duration;
import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;

/**
 * Lets queries in, by whichever door, and looks after those that run: any may take a second, and only a few longer, so
 * that a short question is answered whatever the long ones do. A query whose client has gone is ended, as nobody waits for
 * its answer.
 */
public final class Admission {
    private static final Duration LONG = Duration.ofSeconds(1);
    private static final Executor SOON = CompletableFuture.delayedExecutor(200, TimeUnit.MILLISECONDS);
    /** Queries that nobody knows yet to be long: far more than the server's cores can serve at once. */
    private static final int AT_ONCE_PER_LONG = 16;
    private static final Comparator<Ticket> SINCE = Comparator.comparingLong(ticket -> ticket.since);

    /** Why a query was ended before it had an answer. */
    public enum End {
        /** Its time was over. */
        LATE,
        /** Too many others last as long. */
        CROWDED,
        /** Memory is short, and it has lasted longest. */
        LARGE
    }

    private final int longQueries;
    private final Set<Ticket> running = ConcurrentHashMap.newKeySet();
    private final AtomicLong left = new AtomicLong();
    private final AtomicLong refused = new AtomicLong();

    /** @param longQueries how many queries may run longer than a second at once; a further one is asked to come back */
    public Admission(int longQueries) {
        this.longQueries = longQueries;
    }

    /** How many queries may run longer than a second at once. */
    public int longQueries() {
        return longQueries;
    }

    /** @throws TooManyQueries if nobody could tell any more which of those that run are long */
    public Ticket enter() {
        return enter(() -> false);
    }

    /** @param clientIsGone asked now and then, from another thread, while the query runs */
    public Ticket enter(BooleanSupplier clientIsGone) {
        if (running.size() >= longQueries * AT_ONCE_PER_LONG) {
            refused.incrementAndGet();
            throw new TooManyQueries();
        }
        var ticket = new Ticket(clientIsGone);
        running.add(ticket);
        SOON.execute(ticket::look);
        return ticket;
    }

    /** Ends the query that has lasted longest: some hold millions of rows in memory. */
    public void makeRoom() {
        running.stream().filter(Ticket::isLong).min(SINCE).ifPresent(ticket -> ticket.end(End.LARGE));
    }

    /** How many run now. */
    public int running() {
        return running.size();
    }

    /** How many were ended because their client had gone. */
    public long left() {
        return left.get();
    }

    /** How many were turned away, or ended for others. */
    public long refused() {
        return refused.get();
    }

    /** A query that runs; closing it says that it is over. */
    public final class Ticket implements AutoCloseable {
        private final long since = System.nanoTime();
        private final BooleanSupplier clientIsGone;
        private @Nullable Runnable abort;
        private boolean givesWay;
        private @Nullable End end;

        private Ticket(BooleanSupplier clientIsGone) {
            this.clientIsGone = clientIsGone;
        }

        /** From now on it may be ended, by its client or because too many others last as long: what was asked has been read. */
        public void runs(QueryExec query) {
            var signal = Context.getCancelSignal(query.getContext());
            mayEnd(() -> signal.set(true), true); // abort() would close a sort under the feet of who sorts
        }

        /** From now on it may be ended by its client. */
        public void runs(UpdateExec update) {
            mayEnd(update::abort, false);
        }

        private synchronized void mayEnd(Runnable abort, boolean givesWay) {
            this.abort = abort;
            this.givesWay = givesWay;
        }

        /** Why it was ended. */
        public synchronized End why() {
            return end == null ? End.LATE : end;
        }

        private void look() {
            if (!running.contains(this)) {
                return;
            }
            if (isAbandoned()) {
                left.incrementAndGet();
            }
            if (isLong() && running.stream().filter(Ticket::isLong).sorted(SINCE).skip(longQueries).anyMatch(this::equals)) {
                end(End.CROWDED);
            }
            SOON.execute(this::look);
        }

        /** The connection is looked at only while the query runs: afterwards it may be another's. */
        private synchronized boolean isAbandoned() {
            return running.contains(this) && abort != null && end == null && clientIsGone.getAsBoolean() && end(End.LATE);
        }

        private synchronized boolean isLong() {
            return givesWay && System.nanoTime() - since > LONG.toNanos();
        }

        private synchronized boolean end(End reason) {
            if (end != null || abort == null) {
                return false;
            }
            end = reason;
            if (reason != End.LATE) {
                refused.incrementAndGet();
            }
            abort.run();
            return true;
        }

        @Override
        public synchronized void close() {
            running.remove(this);
        }
    }
}
