package org.revelateur.graph;

import io.micrometer.core.instrument.Metrics;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.rdfpatch.RDFPatch;
import org.apache.jena.rdfpatch.changes.RDFChangesCollector;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What happens to a collected change: checked, logged, stored with its version, mirrored, announced, in this order. Until
 * the store has committed, any failure leaves everything as it was; what follows the commit cannot undo it.
 */
final class Commits implements GatedDataset.WritePath {
    private static final Logger LOG = LoggerFactory.getLogger(Commits.class);
    private static final long PATIENCE_SECONDS = 20;

    /** The write that the current thread makes: by whom, which graphs it takes from a release, whole or beside edits, and what became of it. */
    record Writing(Author author, Map<String, String> releases, boolean beside, AtomicReference<Revision> made) {
        Writing(Author author, Map<String, String> releases, boolean beside) {
            this(author, releases, beside, new AtomicReference<>());
        }
    }

    static final ScopedValue<Writing> WRITING = ScopedValue.newInstance();

    private final DatasetGraph store;
    private final ShapeGate gate;
    private final Optional<PatchLog> log;
    private final Optional<Path> textVersion;
    private final Consumer<GraphChanged> listener;
    private final Clock clock;
    private final ReentrantLock lock = new ReentrantLock(); // keeps mirror, log and events in the order of versions
    private volatile boolean mirrorReady;

    Commits(DatasetGraph store, ShapeGate gate, Optional<PatchLog> log, Optional<Path> textVersion, Consumer<GraphChanged> listener, Clock clock) {
        this.store = store;
        this.gate = gate;
        this.log = log;
        this.textVersion = textVersion;
        this.listener = listener;
        this.clock = clock;
    }

    boolean ready() {
        return mirrorReady;
    }

    /** Copies the store into the gate's mirror; commits wait for it. */
    void buildMirror() {
        exclusively(() -> {
            Txn.executeRead(store, () -> gate.rebuild(store.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY)));
            mirrorReady = true;
            return null;
        });
    }

    <T> T exclusively(Supplier<T> action) {
        lock.lock();
        try {
            return action.get();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void commit(RDFChangesCollector changes, Runnable storeCommit) {
        RDFPatch patch = changes.getRDFPatch();
        Tally tally = Tally.of(patch);
        if (tally.size() == 0 && releases().isEmpty()) {
            storeCommit.run();
            return;
        }
        requireTurn();
        try {
            commit(patch, tally, storeCommit);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void requireRoom() {
        log.ifPresent(PatchLog::requireRoom);
    }

    /** What the change would break. Nothing is written: the transaction is over and the mirror is as it was. */
    List<Violation> trial(RDFChangesCollector changes) {
        RDFPatch patch = changes.getRDFPatch();
        Tally tally = Tally.of(patch);
        if (tally.size() == 0) {
            giveUp();
            return List.of();
        }
        requireTurn();
        try {
            check(patch, tally).rollback();
            return List.of();
        } catch (ChangeRejected rejected) {
            return rejected.violations();
        } finally {
            giveUp();
            repairMirror();
            lock.unlock();
        }
    }

    private void requireTurn() {
        if (!takeTurn()) {
            giveUp();
            throw new WritesUnavailable("Le contrôle des écritures se prépare : réessayez dans quelques secondes. Writes are not checked yet: try again in a few seconds.");
        }
    }

    private boolean takeTurn() {
        try {
            if (lock.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                if (mirrorReady) {
                    return true;
                }
                lock.unlock();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    private void commit(RDFPatch patch, Tally tally, Runnable storeCommit) {
        var state = new StoreState(store);
        ShapeGate.Prepared checked = null;
        Revision revision = null;
        boolean clean = true;
        try {
            checked = check(patch, tally);
            revision = new Revision(state.version() + 1, clock.instant(), author(), tally.added(), tally.removed(), tally.graphs());
            record(state, revision, patch);
            storeCommit.run();
        } catch (RuntimeException | Error failure) {
            if (!stored(revision)) {
                takeBack(checked, revision);
                throw failure;
            }
            LOG.error("The store reported a failure after it had committed version {}", revision.version(), failure);
            clean = false; // perhaps the text index failed: the next start makes it anew
        }
        follow(checked, revision, patch, clean);
    }

    private ShapeGate.Prepared check(RDFPatch patch, Tally tally) {
        long start = System.nanoTime();
        try {
            return validated(patch, tally);
        } finally {
            Metrics.timer("revelateur.gate").record(System.nanoTime() - start, TimeUnit.NANOSECONDS);
        }
    }

    private ShapeGate.Prepared validated(RDFPatch patch, Tally tally) {
        List<Violation> broken = new ArrayList<>(HierarchyRules.violations(patch, store));
        broken.addAll(AnswerRules.violations(patch, store));
        broken.addAll(NamingRules.violations(patch, store));
        broken.addAll(KeyRules.violations(patch, store));
        broken.addAll(ObservationRules.violations(patch, store));
        ShapeGate.Prepared prepared;
        try {
            prepared = gate.prepare(patch, tally.size());
        } catch (ChangeRejected byShapes) {
            broken.addAll(byShapes.violations());
            throw new ChangeRejected(broken);
        }
        if (!broken.isEmpty()) {
            prepared.rollback();
            throw new ChangeRejected(broken);
        }
        return prepared;
    }

    private void record(StoreState state, Revision revision, RDFPatch patch) {
        log.ifPresent(records -> records.append(revision, patch));
        state.version(revision.version());
        revision.graphs().forEach(graph -> state.changed(graph, revision.version()));
        boolean beside = WRITING.isBound() && WRITING.get().beside();
        releases().forEach((graph, digest) -> {
            if (beside) {
                state.merged(graph, digest);
            } else {
                state.released(graph, digest, revision.version());
            }
        });
    }

    private boolean stored(Revision revision) {
        giveUp();
        return revision != null && Txn.calculateRead(store, () -> new StoreState(store).version()) >= revision.version();
    }

    private void giveUp() {
        if (store.isInTransaction()) {
            store.abort();
            store.end();
        }
    }

    private void takeBack(ShapeGate.Prepared checked, Revision revision) {
        if (checked != null) {
            checked.rollback();
        }
        if (revision != null) {
            log.ifPresent(records -> records.drop(revision.version()));
        }
        repairMirror();
    }

    private void repairMirror() {
        if (gate.spoilt()) {
            mirrorReady = false;
            buildMirror();
        }
    }

    /** The change is stored and stays so, whatever fails here. */
    private void follow(ShapeGate.Prepared checked, Revision revision, RDFPatch patch, boolean textIsCurrent) {
        if (WRITING.isBound()) {
            WRITING.get().made().set(revision);
        }
        quietly("the mirror missed version", revision, checked::commit);
        quietly("the mirror could not be rebuilt at version", revision, this::repairMirror);
        if (textIsCurrent) {
            textVersion.ifPresent(note -> quietly("the text index could not be noted at version", revision, () -> TextIndexes.version(note, revision.version())));
        }
        quietly("not everyone could be told of version", revision, () -> listener.accept(new GraphChanged(revision, patch)));
    }

    private static void quietly(String what, Revision revision, Runnable action) {
        try {
            action.run();
        } catch (RuntimeException e) {
            LOG.error("After the commit {} {}", what, revision.version(), e);
        }
    }

    private static Author author() {
        return WRITING.isBound() ? WRITING.get().author() : Author.program("");
    }

    private static Map<String, String> releases() {
        return WRITING.isBound() ? WRITING.get().releases() : Map.of();
    }
}
