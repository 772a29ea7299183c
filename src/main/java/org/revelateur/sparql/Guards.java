package org.revelateur.sparql;

import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.modify.request.UpdateBinaryOp;
import org.apache.jena.sparql.modify.request.UpdateDeleteWhere;
import org.apache.jena.sparql.modify.request.UpdateLoad;
import org.apache.jena.sparql.modify.request.UpdateModify;
import org.apache.jena.update.Update;
import org.apache.jena.update.UpdateRequest;
import org.springframework.util.unit.DataSize;

/** What a request may not ask, however it is written. */
final class Guards {
    private static final String NO_SERVICE = "SERVICE n'est pas permis : ce serveur n'en interroge pas d'autres. SERVICE is not allowed: this server asks no other.";
    private static final String NO_LOAD = "LOAD n'est pas permis : envoyez les données par /sparql/data. LOAD is not allowed: send the data to /sparql/data.";
    private static final String CLOSED = "Le graphe par défaut est fermé : nommez un graphe (GRAPH <https://w3id.org/revelateur/graph/…> { … } ou WITH <…>). "
            + "The default graph is closed: name a graph.";

    private static final Pattern LONG_NUMBER = Pattern.compile("[0-9]{1001}");

    private Guards() {
    }

    /** What costs too much before the time of a query begins to run. */
    static void check(String text, DataSize longest) {
        if (text.length() > longest.toBytes()) {
            throw Refusal.of(413, "Requête trop longue : %d Ko au plus. Query too long: at most %<d KB.".formatted(longest.toKilobytes()));
        }
        if (LONG_NUMBER.matcher(text).find()) {
            throw Refusal.of(400, "Nombre trop long : 1000 chiffres au plus. Number too long: at most 1000 digits.");
        }
    }

    static void check(Query query) {
        check(Algebra.compile(query));
    }

    static void check(UpdateRequest request) {
        for (Update update : request) {
            switch (update) {
                case UpdateLoad ignored -> throw Refusal.of(403, NO_LOAD);
                case UpdateModify modify -> check(modify);
                case UpdateDeleteWhere delete when delete.getQuads().stream().anyMatch(Quad::isDefaultGraph) -> throw Refusal.of(400, CLOSED);
                case UpdateBinaryOp copy when copy.getSrc().isDefault() || copy.getDest().isDefault() -> throw Refusal.of(400, CLOSED);
                default -> { }
            }
        }
    }

    private static void check(UpdateModify modify) {
        boolean closed = (modify.getWithIRI() == null || Quad.isDefaultGraph(modify.getWithIRI()))
                && (modify.getDeleteQuads().stream().anyMatch(Quad::isDefaultGraph) || modify.getInsertQuads().stream().anyMatch(Quad::isDefaultGraph));
        if (closed) {
            // Where nothing matched, it would silently do nothing
            throw Refusal.of(400, CLOSED);
        }
        if (modify.getWherePattern() != null) {
            check(Algebra.compile(modify.getWherePattern()));
        }
    }

    /** Looks into the algebra, where subqueries, filters and paths are all operators. */
    private static void check(Op pattern) {
        Walker.walk(pattern, new OpVisitorBase() {
            @Override
            public void visit(OpService service) {
                throw Refusal.of(403, NO_SERVICE);
            }

            @Override
            public void visit(OpGraph graph) {
                if (graph.getNode().isURI() && Quad.isDefaultGraph(graph.getNode())) {
                    throw Refusal.of(403, CLOSED);
                }
            }
            @Override
            public void visit(OpOrder order) {
                order.getConditions().forEach(condition -> check(condition.getExpression()));
            }

            @Override
            public void visit(OpGroup group) {
                group.getAggregators().forEach(aggregator -> {
                    if (aggregator.getAggregator().getExprList() != null) {
                        aggregator.getAggregator().getExprList().forEach(Guards::check);
                    }
                });
            }
        }, new ExprVisitorBase());
    }

    /** The walker passes by sort conditions and aggregates: they are looked into as the filters that they could be. */
    private static void check(Expr expression) {
        check(OpFilter.filter(expression, OpTable.unit()));
    }
}
