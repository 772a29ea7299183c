package org.revelateur.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.rdfpatch.changes.RDFChangesCollector;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;
import org.revelateur.vocab.Iris;

/**
 * The one dataset that every door writes to. It turns whatever changes quads into single, canonical, effective additions
 * and deletions, keeps the default graph closed, and hands what was collected to the write path at commit.
 *
 * <p>Every method of {@link DatasetGraph} that can change quads is overridden, so that a newer Jena with one more is
 * noticed by {@code GatedDatasetTests}.
 */
final class GatedDataset extends DatasetGraphWrapper {
    private static final String CLOSED = "Le graphe par défaut est fermé à l'écriture : nommez un graphe, par exemple GRAPH <https://w3id.org/revelateur/graph/solutions> { … }, "
            + "WITH <…>, ou ?graph=… . The default graph is closed to writing: name a graph.";

    private static final String FOREIGN = "Les faits de ce serveur sont dans ses propres graphes : <%1$s> n'en est pas un. Nommez-en un dont l'IRI commence par %2$s, par exemple %2$ssolutions. "
            + "Facts are kept in graphs of this server: <%1$s> is none. Name one whose IRI begins with %2$s.";

    private static final Set<Triple> NOT_EMPTY = Set.of();
    private static final int BETWEEN_LOOKS = 10_000;

    private final WritePath writePath;
    private final UnaryOperator<RuntimeException> refusals;
    private final PrefixMap prefixes;
    // Written by the one writer that TDB2 lets in; a reader never looks.
    private RDFChangesCollector changes = new RDFChangesCollector();
    private Map<Node, Set<Triple>> filled = new HashMap<>();
    private long additions;

    /** What happens between the last edit and the acknowledgement. */
    interface WritePath {
        /** Commits what was collected, or throws with nothing written anywhere and the transaction aborted. */
        void commit(RDFChangesCollector changes, Runnable storeCommit);

        /** @throws StoreFull if the disk has no room for more */
        default void requireRoom() {
        }
    }

    /** @param refusals what a refusal is thrown as, for a door whose engine lets only its own exceptions through */
    GatedDataset(DatasetGraph store, WritePath writePath, UnaryOperator<RuntimeException> refusals) {
        super(store, store.getContext().copy()); // what one door sets, such as a time limit, is not the others'
        this.writePath = writePath;
        this.refusals = refusals;
        this.prefixes = new FixedPrefixes();
    }

    // ---- What changes quads

    @Override
    public void add(Node g, Node s, Node p, Node o) {
        Node graph = ownGraph(g);
        Node object = canonical(o);
        Node subject = canonical(s);
        Node property = canonical(p);
        if (isThere(graph, subject, property, object)) {
            return; // no change: an undo must not delete what was there before
        }
        if (++additions % BETWEEN_LOOKS == 0) {
            requireRoom(); // a long load may fill the disk
        }
        get().add(graph, subject, property, object);
        changes.add(graph, subject, property, object);
    }

    private void requireRoom() {
        try {
            writePath.requireRoom();
        } catch (StoreFull full) {
            throw refusals.apply(full);
        }
    }

    @Override
    public void delete(Node g, Node s, Node p, Node o) {
        Node graph = openGraph(g);
        Node object = canonical(o);
        if (!get().contains(graph, s, p, object)) {
            return;
        }
        get().delete(graph, s, p, object);
        changes.delete(graph, s, p, object);
        filled.put(graph, NOT_EMPTY);
    }

    /** A graph that was empty before this transaction holds what was added since: a load looks into memory, not into the store. */
    private boolean isThere(Node g, Node s, Node p, Node o) {
        Set<Triple> added = filled.computeIfAbsent(g, graph -> get().containsGraph(graph) ? NOT_EMPTY : new HashSet<>());
        return added == NOT_EMPTY ? get().contains(g, s, p, o) : !added.add(Triple.create(s, p, o));
    }

    @Override
    public void add(Quad quad) {
        add(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
    }

    @Override
    public void delete(Quad quad) {
        delete(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
    }

    @Override
    public void addAll(DatasetGraph source) {
        source.find().forEachRemaining(this::add);
    }

    @Override
    public void deleteAny(Node g, Node s, Node p, Node o) {
        boolean everyGraph = g == null || Node.ANY.equals(g);
        deleteAll(everyGraph ? findNG(Node.ANY, s, p, o) : find(openGraph(g), s, p, o));
    }

    @Override
    public void clear() {
        deleteAll(findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY));
    }

    @Override
    public void removeGraph(Node graph) {
        deleteAll(find(openGraph(graph), Node.ANY, Node.ANY, Node.ANY));
    }

    @Override
    public void addGraph(Node name, Graph graph) {
        removeGraph(name);
        graph.find().forEachRemaining(triple -> add(name, triple.getSubject(), triple.getPredicate(), triple.getObject()));
    }

    private void deleteAll(Iterator<Quad> found) {
        List<Quad> quads = new ArrayList<>();
        found.forEachRemaining(quads::add);
        quads.forEach(this::delete);
    }

    private Node canonical(Node node) {
        try {
            return CanonicalTerms.of(node);
        } catch (WriteRefused refused) {
            throw refusals.apply(refused);
        }
    }

    private Node openGraph(Node graph) {
        if (graph == null || Quad.isDefaultGraph(graph) || Quad.isUnionGraph(graph)) { // read, they are one and the same
            throw refusals.apply(new WriteRefused(CLOSED));
        }
        if (!graph.isURI()) {
            throw refusals.apply(new WriteRefused("Un graphe porte une IRI, pas un nœud anonyme. A graph is named by an IRI."));
        }
        return graph;
    }

    /** Where facts may go; from others, which an older version let in, they may only be taken. */
    private Node ownGraph(Node graph) {
        Node open = openGraph(graph);
        if (!open.getURI().startsWith(Iris.GRAPHS)) {
            throw refusals.apply(new WriteRefused(FOREIGN.formatted(open.getURI(), Iris.GRAPHS)));
        }
        return open;
    }

    // ---- Views lead back here; reading the default graph is reading the union

    @Override
    public Graph getDefaultGraph() {
        return GraphView.createUnionGraph(this);
    }

    @Override
    public Graph getUnionGraph() {
        return GraphView.createUnionGraph(this);
    }

    @Override
    public Graph getGraph(Node graph) {
        return Quad.isDefaultGraph(graph) ? getDefaultGraph() : GraphView.createNamedGraph(this, graph);
    }

    @Override
    public Iterator<Quad> find() {
        return findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
    }

    @Override
    public Iterator<Quad> find(Node g, Node s, Node p, Node o) {
        boolean everyGraph = g == null || Node.ANY.equals(g);
        if (everyGraph) {
            return findNG(Node.ANY, s, p, o);
        }
        return get().find(Quad.isDefaultGraph(g) ? Quad.unionGraph : g, s, p, o);
    }

    @Override
    public Iterator<Quad> find(Quad quad) {
        return find(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
    }

    @Override
    public PrefixMap prefixes() {
        return prefixes;
    }

    // ---- Transactions

    @Override
    public void begin(TxnType type) {
        if (type == TxnType.READ_PROMOTE || type == TxnType.READ_COMMITTED_PROMOTE) {
            // The text index takes part in the transaction and cannot be promoted.
            type = TxnType.WRITE;
        }
        if (type == TxnType.WRITE) {
            requireRoom();
        }
        super.begin(type);
        if (type == TxnType.WRITE) {
            forget();
        }
    }

    private void forget() {
        changes = new RDFChangesCollector();
        filled = new HashMap<>();
    }

    @Override
    public void begin(ReadWrite mode) {
        begin(TxnType.convert(mode));
    }

    @Override
    public void begin() {
        begin(TxnType.WRITE);
    }

    @Override
    public void commit() {
        if (transactionMode() == ReadWrite.WRITE) {
            var made = changes;
            forget();
            try {
                writePath.commit(made, super::commit);
            } catch (ChangeRejected | WriteRefused | WritesUnavailable refused) {
                throw refusals.apply(refused);
            }
        } else {
            super.commit();
        }
    }
}
