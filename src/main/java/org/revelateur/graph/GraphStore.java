package org.revelateur.graph;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.rdfpatch.RDFChanges;
import org.apache.jena.rdfpatch.RDFPatch;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;

/** The graph and its two doors: {@link #read} and {@link #write}. There is no third. */
public final class GraphStore implements AutoCloseable {
    private final DatasetGraph tdb2;
    private final DatasetGraph store;
    private final GatedDataset gated;
    private final ShapeGate gate;
    private final Commits commits;
    private final Optional<PatchLog> log;
    private final String shapesDigest;
    private final PropertyFunctionRegistry functions;
    private volatile List<Violation> standing = List.of();

    /**
     * Opens the store that lives in this directory, or makes it. Reads are served at once, writes after {@link #prepareWrites}.
     *
     * @param reserve  bytes that stay free on the disk, whatever is written
     * @param shapes   what the data must have
     * @param listener told of each new version, after its commit
     */
    public static GraphStore open(Path directory, long reserve, Graph shapes, Consumer<GraphChanged> listener) {
        return new GraphStore(DatabaseMgr.connectDatasetGraph(Location.create(directory.resolve("tdb2"))),
                TextIndexes.onDisk(directory.resolve("text")), Optional.of(new PatchLog(directory.resolve("log"), reserve)),
                Optional.of(directory.resolve("text.version")), shapes, listener);
    }

    /** A store that may fill its disk. */
    public static GraphStore open(Path directory, Graph shapes, Consumer<GraphChanged> listener) {
        return open(directory, 0, shapes, listener);
    }

    /** A store without a directory and without a log, for tests and trials. Ready for writes. */
    public static GraphStore inMemory(Graph shapes, Consumer<GraphChanged> listener) {
        var graph = new GraphStore(DatabaseMgr.createDatasetGraph(), TextIndexes.inMemory(), Optional.empty(), Optional.empty(), shapes, listener);
        graph.prepareWrites();
        return graph;
    }

    private GraphStore(DatasetGraph tdb2, TextIndex text, Optional<PatchLog> log, Optional<Path> textVersion, Graph shapes,
                       Consumer<GraphChanged> listener) {
        this.tdb2 = tdb2;
        this.store = new IndexedDataset(tdb2, text);
        store.getContext().set(TDB2.symUnionDefaultGraph, true);
        store.getContext().set(TextQuery.textIndex, text);
        this.functions = SafeFunctions.install(store.getContext());
        SafeExpressions.install(store.getContext());
        QC.setFactory(store.getContext(), CalmExecutor::new);
        this.log = log;
        this.shapesDigest = Digests.of(shapes);
        this.gate = new ShapeGate(shapes);
        this.commits = new Commits(store, gate, log, textVersion, listener, Clock.systemUTC());
        this.gated = new GatedDataset(store, commits, UnaryOperator.identity());
        long version = version();
        log.ifPresent(records -> records.dropBeyond(version));
        textVersion.ifPresent(note -> TextIndexes.bringTo(version, note, text, store));
    }

    // ---- The read door

    /** Runs the action in a read transaction. The dataset must not leave it; its default graph is the union of all graphs. */
    public <T> T read(Function<DatasetGraph, T> action) {
        return gated.isInTransaction() ? action.apply(gated) : Txn.calculateRead(gated, () -> action.apply(gated));
    }

    /** The number of changes since the store was made. */
    public long version() {
        return state(StoreState::version);
    }

    /** Who made a version, when and why; empty where no record of it is kept. */
    public Optional<Revision> revision(long version) {
        return log.flatMap(records -> records.revision(version));
    }

    /** What a version changed; empty where no record of it is kept. */
    public Optional<RDFPatch> patch(long version) {
        return log.flatMap(records -> records.patch(version));
    }

    /** Tells the target the statements that a version added and deleted, one by one; false where no record of it is kept. */
    public boolean replay(long version, RDFChanges target) {
        return log.isPresent() && log.get().replay(version, target);
    }

    /** The version that last changed a graph; 0 if none did. */
    public long changedIn(String graph) {
        return state(state -> state.changedIn(graph));
    }

    /** Lets queries at every door call a function of a feature, written as a property. */
    public void define(String iri, PropertyFunctionFactory function) {
        functions.put(iri, function);
    }

    // ---- The write door

    /**
     * Makes the whole change, or none of it.
     *
     * @return the new version; empty if there was nothing to change
     * @throws ChangeRejected    if the graph would no longer conform to the shapes
     * @throws WriteRefused      if the change writes where nothing may be written
     * @throws WritesUnavailable if changes cannot be checked yet
     */
    public Optional<Revision> write(Change change) {
        return write(change, Map.of());
    }

    /**
     * A {@link #write} that takes whole graphs from a release: their IRIs, with a digest of what the release holds. The edit
     * may still fill the map, having looked inside the transaction which graphs it takes.
     */
    public Optional<Revision> write(Change change, Map<String, String> releases) {
        return write(change, new Commits.Writing(change.author(), releases, false));
    }

    /** A {@link #write} that brings releases into graphs beside what was edited there, so that they still count as edited. */
    public Optional<Revision> merge(Change change, Map<String, String> releases) {
        return write(change, new Commits.Writing(change.author(), releases, true));
    }

    private Optional<Revision> write(Change change, Commits.Writing writing) {
        ScopedValue.where(Commits.WRITING, writing).run(() -> Txn.executeWrite(gated, () -> change.edit().accept(gated)));
        return Optional.ofNullable(writing.made().get());
    }

    /**
     * Takes back what a version changed, by the inverse patch, through the same checks.
     *
     * @return the new version; empty if nothing of that change was left to take back
     * @throws IllegalArgumentException if no such version is on record
     * @throws ChangedSince             if later changes touched some of the same statements
     */
    public Optional<Revision> undo(long version, Author author) {
        RDFPatch patch = patch(version).orElseThrow(() -> new IllegalArgumentException("No change on record with version " + version));
        return write(new Change(author, dataset -> Inverse.apply(patch, dataset)));
    }

    /** An {@link #undo(long, Author)} that gives no other reason. */
    public Optional<Revision> undo(long version, String author) {
        return undo(version, new Author(author, Optional.of("undo " + version)));
    }

    /**
     * Tells statements of past changes to a graph otherwise in the log: for texts that must be forgotten, once the graph itself
     * no longer has them. It is not a change, and who takes such a change back later finds that others came since.
     */
    public void redact(String graph, UnaryOperator<Quad> told) {
        commits.exclusively(() -> {
            log.ifPresent(records -> LongStream.rangeClosed(1, version()).mapToObj(records::revision).flatMap(Optional::stream)
                    .filter(revision -> revision.graphs().contains(graph)).forEach(revision -> records.rewrite(revision, told)));
            return null;
        });
    }

    /**
     * What an edit would break. It is made and taken back; nothing is written.
     *
     * @throws WriteRefused      if it writes where nothing may be written
     * @throws WritesUnavailable if changes cannot be checked yet
     */
    public List<Violation> trial(Consumer<DatasetGraph> edit) {
        var broken = new AtomicReference<List<Violation>>(List.of());
        var trial = new GatedDataset(store, (changes, _) -> broken.set(commits.trial(changes)), UnaryOperator.identity());
        Txn.executeWrite(trial, () -> edit.accept(trial));
        return broken.get();
    }

    /**
     * A dataset for a protocol door to hand to its engine; what the engine commits is a {@link #write} by whom
     * {@link #writingAs} names.
     *
     * @param refusals what a refusal is thrown as: engines let only exceptions of their own through
     */
    public DatasetGraph dataset(UnaryOperator<RuntimeException> refusals) {
        return new GatedDataset(store, commits, refusals);
    }

    /** Runs an action whose commits on a {@link #dataset} bear this author. */
    public <T> T writingAs(Author author, Callable<T> action) throws Exception {
        return ScopedValue.where(Commits.WRITING, new Commits.Writing(author, Map.of(), false)).call(action::call);
    }

    // ---- Checking

    /**
     * Builds what writes are checked with; until then they wait, or fail with {@link WritesUnavailable}. Validates the whole
     * graph if the shapes are others than those it was last found to conform to.
     */
    public void prepareWrites() {
        commits.buildMirror();
        if (!state(StoreState::shapes).equals(Optional.of(shapesDigest))) {
            standing = commits.exclusively(gate::validateAll);
            if (standing.isEmpty()) {
                Txn.executeWrite(store, () -> new StoreState(store).shapes(shapesDigest));
            }
        }
    }

    public boolean acceptsWrites() {
        return commits.ready();
    }

    /** What stood against the shapes when they last changed; it does not block writes that leave it as it is. */
    public List<Violation> standingViolations() {
        return standing;
    }

    // ---- Keeping it

    /** Copies all of the store as it is at one version into a folder, while others read and write. */
    public Snapshot copyTo(Path folder) {
        return Snapshots.write(tdb2, log.orElseThrow(), folder);
    }

    /**
     * Makes a store of such a copy, in a directory that has none; it is read back and counted.
     *
     * @throws BrokenSnapshot if the copy is not whole
     */
    public static Snapshot restore(Path folder, Path directory) {
        return Snapshots.restore(folder, directory);
    }

    /**
     * Brings every graph back to what it is in a copy, as one change like any other: the log goes on, and it can be undone.
     *
     * @param work an empty folder to work in
     * @throws BrokenSnapshot if the copy is not whole
     */
    public Optional<Revision> returnTo(Path folder, Path work, Author author) {
        Snapshots.check(folder);
        try (var copy = Snapshots.opened(folder, work)) {
            return write(new Change(author, dataset -> Txn.executeRead(copy.store(), () -> {
                List<Quad> gone = new ArrayList<>();
                dataset.find().forEachRemaining(quad -> {
                    if (!copy.store().contains(quad)) {
                        gone.add(quad);
                    }
                });
                gone.forEach(dataset::delete);
                copy.store().find().forEachRemaining(quad -> {
                    if (!quad.isDefaultGraph()) {
                        dataset.add(quad);
                    }
                });
            })));
        }
    }

    /** Gives back the room that deleted statements and old records of the log take; writes wait meanwhile, readers do not. */
    public void compact() {
        DatabaseMgr.compact(tdb2, true);
        log.orElseThrow().compress();
    }

    // ---- Releases

    /** The digest of the release that a graph came from; empty for a graph that came from none. */
    public Optional<String> releaseOf(String graph) {
        return state(state -> state.release(graph));
    }

    /** Whether anybody changed the graph since the release that it came from, or made it without one. */
    public boolean editedSinceRelease(String graph) {
        return state(state -> state.edited(graph));
    }

    public boolean holds(String graph) {
        return reading(() -> store.containsGraph(NodeFactory.createURI(graph)));
    }

    private <T> T state(Function<StoreState, T> question) {
        return reading(() -> question.apply(new StoreState(store)));
    }

    private <T> T reading(Supplier<T> question) {
        return store.isInTransaction() ? question.get() : Txn.calculateRead(store, question);
    }

    @Override
    public void close() {
        commits.exclusively(() -> {
            if (log.isPresent()) {
                TDBInternal.expel(tdb2, true); // closes the files and lets another open them
            }
            store.close();
            gate.close();
            return null;
        });
    }
}
