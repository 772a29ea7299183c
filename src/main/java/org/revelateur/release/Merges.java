package org.revelateur.release;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.revelateur.graph.Author;
import org.revelateur.graph.Change;
import org.revelateur.graph.GraphStore;
import org.revelateur.graph.Revision;
import org.revelateur.release.Comparison.Edits;
import org.revelateur.release.Comparison.Preference;
import org.revelateur.release.Comparison.Statement;
import org.revelateur.release.Release.ShippedGraph;

/** The graphs that were edited here and that the release of this build would change, and their merging by a person. */
final class Merges {
    private final GraphStore store;
    private final Release release;
    private final Bases bases;

    Merges(GraphStore store, Release release, Bases bases) {
        this.store = store;
        this.release = release;
        this.bases = bases;
    }

    /**
     * @param add       statements that the release brings, in N-Triples
     * @param remove    statements that it takes away
     * @param conflicts things and properties that were changed both here and there
     */
    record Pending(String graph, List<String> add, List<String> remove, List<String> conflicts) {
    }

    List<Pending> pending() {
        return waiting().stream().map(shipped -> store.read(dataset -> {
            Comparison comparison = comparison(shipped, dataset);
            Edits edits = comparison.edits(Preference.RELEASE);
            return new Pending(shipped.iri(), lines(edits.add()), lines(edits.remove()), comparison.conflicts().stream().map(Merges::line).sorted().toList());
        })).filter(pending -> !pending.add().isEmpty() || !pending.remove().isEmpty()).toList();
    }

    /**
     * Brings the release into one graph, with what was edited here.
     *
     * @return the new version; empty if only the note of the release was taken
     * @throws MergeProblem if both changed the same and nobody says who is right, or nothing waits in that graph
     */
    Optional<Revision> merge(String graph, Preference preference, Author author) {
        var shipped = waiting().stream().filter(each -> each.iri().equals(graph)).findAny()
                .orElseThrow(() -> MergeProblem.nothingWaits(graph, waiting().stream().map(ShippedGraph::iri).toList()));
        var made = store.merge(new Change(author, dataset -> {
            Comparison comparison = comparison(shipped, dataset);
            if (preference == Preference.NONE && !comparison.conflicts().isEmpty()) {
                throw MergeProblem.conflicts(graph, comparison.conflicts().stream().map(Merges::line).sorted().toList());
            }
            Edits edits = comparison.edits(preference);
            Graph here = dataset.getGraph(NodeFactory.createURI(graph));
            edits.remove().forEach(here::delete);
            edits.add().forEach(here::add);
        }), Map.of(graph, shipped.digest()));
        bases.keep(shipped);
        return made;
    }

    private List<ShippedGraph> waiting() {
        return release.graphs().stream().filter(shipped -> !store.releaseOf(shipped.iri()).equals(Optional.of(shipped.digest()))).toList();
    }

    private Comparison comparison(ShippedGraph shipped, DatasetGraph dataset) {
        Graph base = store.releaseOf(shipped.iri()).flatMap(digest -> bases.read(shipped.iri(), digest)).orElseGet(GraphFactory::createDefaultGraph);
        return new Comparison(base, dataset.getGraph(NodeFactory.createURI(shipped.iri())), shipped.read());
    }

    private static List<String> lines(List<Triple> triples) {
        return triples.stream().map(NodeFmtLib::str).sorted().toList();
    }

    private static String line(Statement statement) {
        return NodeFmtLib.strNT(statement.subject()) + " " + NodeFmtLib.strNT(statement.property());
    }
}
