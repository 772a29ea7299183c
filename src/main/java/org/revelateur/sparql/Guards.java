package org.revelateur.sparql;

import java.util.Set;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.modify.request.UpdateLoad;
import org.apache.jena.sparql.modify.request.UpdateModify;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.apache.jena.update.Update;
import org.apache.jena.update.UpdateRequest;

/** What a request may not ask, however it is written. */
final class Guards {
    private static final String NO_SERVICE = "SERVICE n'est pas permis : ce serveur n'en interroge pas d'autres. SERVICE is not allowed: this server asks no other.";
    private static final String NO_LOAD = "LOAD n'est pas permis : envoyez les données par /sparql/data. LOAD is not allowed: send the data to /sparql/data.";
    private static final String CLOSED = "Le graphe par défaut est fermé : nommez un graphe (GRAPH <https://w3id.org/revelateur/graph/…> { … } ou WITH <…>). "
            + "The default graph is closed: name a graph.";

    private Guards() {
    }

    static void check(Query query) {
        if (query.getQueryPattern() != null) {
            check(query.getQueryPattern());
        }
    }

    static void check(UpdateRequest request) {
        for (Update update : request) {
            switch (update) {
                case UpdateLoad ignored -> throw Refusal.of(403, NO_LOAD);
                case UpdateModify modify -> check(modify);
                default -> { }
            }
        }
    }

    private static void check(UpdateModify modify) {
        boolean closed = modify.getWithIRI() == null
                && (modify.getDeleteQuads().stream().anyMatch(Quad::isDefaultGraph) || modify.getInsertQuads().stream().anyMatch(Quad::isDefaultGraph));
        if (closed) {
            // Where nothing matched, it would silently do nothing
            throw Refusal.of(400, CLOSED);
        }
        if (modify.getWherePattern() != null) {
            check(modify.getWherePattern());
        }
    }

    private static void check(Element pattern) {
        ElementWalker.walk(pattern, new ElementVisitorBase() {
            @Override
            public void visit(ElementService service) {
                throw Refusal.of(403, NO_SERVICE);
            }

            @Override
            public void visit(ElementNamedGraph graph) {
                if (graph.getGraphNameNode().isURI() && Quad.isDefaultGraph(graph.getGraphNameNode())) {
                    throw Refusal.of(403, CLOSED);
                }
            }

            @Override
            public void visit(org.apache.jena.sparql.syntax.ElementSubQuery subQuery) {
                check(subQuery.getQuery());
            }
        });
    }

    /** Notes for the door that the current query ran out of time. */
    static RuntimeException timedOut() {
        return Refusal.busy("La requête a dépassé le temps permis : rendez-la plus sélective ou ajoutez LIMIT. The query ran out of time: make it more selective or add LIMIT.");
    }
}
