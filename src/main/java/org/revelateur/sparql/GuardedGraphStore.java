package org.revelateur.sparql;

import org.apache.jena.fuseki.servlets.GSP_RW;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.web.HttpNames;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.DatasetGraphWrapperView;

/** Fuseki's graph store operation; a dump of all quads holds each once, and can be put back as it is. */
final class GuardedGraphStore extends GSP_RW {

    @Override
    protected DatasetGraph decideDataset(HttpAction action) {
        DatasetGraph dataset = super.decideDataset(action);
        boolean dump = action.getRequestMethod().equals(HttpNames.METHOD_GET) && isQuads(action);
        return dump ? new NamedGraphsOnly(dataset) : dataset;
    }

    /** Without the union that reads as the default graph. */
    private static final class NamedGraphsOnly extends DatasetGraphWrapper implements DatasetGraphWrapperView {
        NamedGraphsOnly(DatasetGraph dataset) {
            super(dataset);
        }

        @Override
        public Graph getDefaultGraph() {
            return Graph.emptyGraph;
        }
    }
}
