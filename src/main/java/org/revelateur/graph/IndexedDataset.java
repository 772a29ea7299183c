package org.revelateur.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.query.text.TextDocProducerTriples;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.changes.TextQuadAction;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * The store with its text index, which commits and rolls back with it. Takes each addition and deletion for a real change:
 * {@link GatedDataset} has looked already, and looking again costs a tenth of a load.
 */
final class IndexedDataset extends DatasetGraphText {
    IndexedDataset(DatasetGraph store, TextIndex text) {
        super(store, text, new TextDocProducerTriples(text), true);
    }

    @Override
    public void add(Node g, Node s, Node p, Node o) {
        getWrapped().add(g, s, p, o);
        getMonitor().change(TextQuadAction.ADD, g, s, p, o);
    }

    @Override
    public void add(Quad quad) {
        add(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
    }

    @Override
    public void delete(Node g, Node s, Node p, Node o) {
        getWrapped().delete(g, s, p, o);
        getMonitor().change(TextQuadAction.DELETE, g, s, p, o);
    }

    @Override
    public void delete(Quad quad) {
        delete(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
    }
}
