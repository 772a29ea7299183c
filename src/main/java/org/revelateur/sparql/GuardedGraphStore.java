package org.revelateur.sparql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.fuseki.servlets.ActionLib;
import org.apache.jena.fuseki.servlets.GSP_RW;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.web.HttpNames;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.DatasetGraphWrapperView;
import org.apache.jena.sparql.core.Quad;
import org.revelateur.formats.Format;
import org.revelateur.graph.GraphStore;
import org.revelateur.resource.Etags;
import org.revelateur.resource.RdfBody;
import org.revelateur.resource.Resources;
import org.springframework.http.HttpHeaders;

/**
 * The Graph Store Protocol in Fuseki's frame: graphs are named by {@code graph=}, bodies are read whole and strictly before
 * a transaction begins, and preconditions are looked at within it. Without a graph, quads are read, added or replaced whole.
 */
final class GuardedGraphStore extends GSP_RW {
    private static final String CLOSED = "Le graphe par défaut est fermé : il se lit par /sparql, où il réunit tous les graphes ; nommez un graphe (?graph=https://w3id.org/revelateur/graph/…). "
            + "The default graph is closed: read it by /sparql, as the union of all graphs, or name a graph.";

    private final GraphStore store;
    private final SparqlLimits limits;
    private final Etags etags;

    GuardedGraphStore(GraphStore store, SparqlLimits limits, Etags etags) {
        this.store = store;
        this.limits = limits;
        this.etags = etags;
    }

    /** The parameters are looked at where they are used. */
    @Override
    public void validate(HttpAction action) {
    }

    // ---- Reading

    @Override
    protected void doGet(HttpAction action) {
        Refusal.orElse(() -> {
            Optional<Node> graph = graph(action);
            action.beginRead();
            try {
                graph.ifPresentOrElse(name -> tell(action, name), () -> dump(action));
            } finally {
                action.endRead();
            }
        });
    }

    private void tell(HttpAction action, Node name) {
        Format format = Format.of(action.getRequest(), Format.DATA);
        Graph graph = existing(action, name);
        GraphTag tag = tag(Optional.of(name));
        action.setResponseHeader(HttpHeaders.ETAG, tag.in(format));
        if (tag.isKnownBy(action.getRequest(), format)) {
            throw Refusal.notModified();
        }
        action.setResponseContentType(format.type() + ";charset=UTF-8");
        try {
            format.write(graph, name, action.getResponseOutputStream());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static void dump(HttpAction action) {
        Lang syntax = RDFLanguages.contentTypeToLang(Offer.QUADS.choose(action.getRequest()));
        ActionLib.datasetResponse(action, new NamedGraphsOnly(action.getActiveDSG()), syntax);
    }

    private static Graph existing(HttpAction action, Node graph) {
        if (!action.getActiveDSG().containsGraph(graph)) {
            throw Refusal.of(404, "Aucun graphe <%s>. No such graph.".formatted(graph.getURI()));
        }
        return action.getActiveDSG().getGraph(graph);
    }

    // ---- Writing

    @Override
    protected void doPut(HttpAction action) {
        write(action, true);
    }

    @Override
    protected void doPost(HttpAction action) {
        write(action, false);
    }

    private void write(HttpAction action, boolean replace) {
        Refusal.orElse(() -> {
            Optional<Node> graph = graph(action);
            List<Quad> quads = RdfBody.read(action.getRequest(), limits.body());
            graph.ifPresent(name -> refuseOtherGraphs(quads));
            boolean[] existed = new boolean[1];
            WriteAction.run(action, () -> {
                existed[0] = mayBeWritten(action, graph);
                DatasetGraph dataset = action.getActiveDSG();
                if (replace) {
                    graph.ifPresentOrElse(dataset::removeGraph, dataset::clear);
                }
                quads.forEach(quad -> dataset.add(graph.orElse(quad.getGraph()), quad.getSubject(), quad.getPredicate(), quad.getObject()));
            });
            if (existed[0] || quads.isEmpty()) {
                ServletOps.successNoContent(action);
            } else {
                ServletOps.successCreated(action);
            }
        });
    }

    private static void refuseOtherGraphs(List<Quad> quads) {
        if (!quads.stream().allMatch(Quad::isDefaultGraph)) {
            throw Refusal.of(400, "Le contenu nomme lui-même des graphes : envoyez-le sans graph=. The content names graphs itself: send it without graph=.");
        }
    }

    @Override
    protected void doDelete(HttpAction action) {
        Refusal.orElse(() -> {
            Node graph = graph(action).orElseThrow(() -> Refusal.method("DELETE", "GET, HEAD, PUT, POST, OPTIONS"));
            WriteAction.run(action, () -> {
                mayBeWritten(action, Optional.of(graph));
                existing(action, graph);
                action.getActiveDSG().removeGraph(graph);
            });
            ServletOps.successNoContent(action);
        });
    }

    /** Whether the graph is there already; looked at in the transaction that writes, so that nobody comes between. */
    private boolean mayBeWritten(HttpAction action, Optional<Node> graph) {
        boolean exists = graph.map(name -> action.getActiveDSG().containsGraph(name)).orElse(true);
        if (!tag(graph).allows(action.getRequest(), exists)) {
            throw Refusal.of(412, "Le graphe n'est pas (ou plus) dans l'état attendu : relisez-le, puis recommencez avec son ETag. "
                    + "The graph is not, or no longer, as expected: read it again, and retry with its ETag.");
        }
        return exists;
    }

    private GraphTag tag(Optional<Node> graph) {
        return new GraphTag(etags, graph.map(name -> store.changedIn(name.getURI())).orElseGet(store::version), graph.map(Node::getURI).orElse(""));
    }

    // ---- Naming the graph

    /** The graph that the request names; empty if it speaks of all of them. */
    private static Optional<Node> graph(HttpAction action) {
        Map<String, String[]> parameters = action.getRequestParameterMap();
        if (parameters.isEmpty()) {
            return Optional.empty();
        }
        if (parameters.containsKey(HttpNames.paramGraphDefault)) {
            throw Refusal.of(400, CLOSED);
        }
        String[] graph = parameters.get(HttpNames.paramGraph);
        if (graph == null || graph.length != 1 || parameters.size() > 1) {
            throw Refusal.of(400, "Attendu un seul paramètre, graph=, une seule fois. Expected a single parameter, graph=, once.");
        }
        Node name = Resources.iri(HttpNames.paramGraph, graph[0]);
        if (Quad.isDefaultGraph(name) || Quad.isUnionGraph(name)) {
            throw Refusal.of(400, CLOSED);
        }
        return Optional.of(name);
    }

    /** Without the union that reads as the default graph: each quad once. */
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
