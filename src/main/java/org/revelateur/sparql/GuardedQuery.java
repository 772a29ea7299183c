package org.revelateur.sparql;

import java.util.ArrayList;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSetStream;

/** Fuseki's query operation, within our limits. */
final class GuardedQuery extends SPARQL_QueryDataset {
    private final SparqlLimits limits;

    GuardedQuery(SparqlLimits limits) {
        this.limits = limits;
    }

    @Override
    protected void validateQuery(HttpAction action, Query query) {
        Guards.check(query);
        action.getResponse().setHeader("X-Result-Limit", Long.toString(limits.rows()));
        if (!query.isAskType() && (!query.hasLimit() || query.getLimit() > limits.rows())) {
            query.setLimit(limits.rows());
        }
    }

    @Override
    protected QueryExecResult executeQuery(HttpAction action, QueryExec execution, Query query, String queryStringLog) {
        var result = super.executeQuery(action, execution, query, queryStringLog);
        return result.isRowSet() ? new QueryExecResult(new Watched(result.rowSet())) : result;
    }

    /** Rows whose running out of time is noticed even where Fuseki's writers hide it in the text. */
    private static final class Watched extends RowSetStream {
        Watched(RowSet rows) {
            super(rows.getResultVars(), rows);
        }

        @Override
        public boolean hasNext() {
            try {
                return super.hasNext();
            } catch (QueryCancelledException late) {
                Guards.timedOut();
                throw late;
            }
        }

        @Override
        public Binding next() {
            try {
                return super.next();
            } catch (QueryCancelledException late) {
                Guards.timedOut();
                throw late;
            }
        }
    }
}
