package org.revelateur.sparql;

import java.util.Iterator;
import org.apache.jena.atlas.json.JsonValue;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.web.HttpNames;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.revelateur.resource.Resources;

/** Fuseki's query operation, within our limits. */
final class GuardedQuery extends SPARQL_QueryDataset {
    private static final int TRIPLES_PER_ROW = 5;

    private final SparqlLimits limits;

    GuardedQuery(SparqlLimits limits) {
        this.limits = limits;
    }

    @Override
    protected void executeBody(HttpAction action) {
        Refusal.orElse(() -> execute(Texts.body(action.getRequest(), "application/sparql-query", limits.body()), action));
    }

    @Override
    protected void execute(String text, HttpAction action) {
        Refusal.orElse(() -> {
            Guards.check(text, limits.query());
            Query query = parse(text);
            Guards.check(query);
            limit(query);
            datasetIsNamedByIris(action);
            format(action, query);
            answer(action, query);
        });
    }

    private static Query parse(String text) {
        try {
            return QueryFactory.create(text, Texts.BASE, Syntax.syntaxARQ);
        } catch (QueryParseException wrong) {
            throw Texts.refused(wrong, wrong.getLine(), wrong.getColumn());
        } catch (QueryException wrong) {
            throw Texts.refused(wrong, 0, 0);
        }
    }

    private void limit(Query query) {
        if (!query.isAskType() && (!query.hasLimit() || query.getLimit() > limits.rows())) {
            query.setLimit(limits.rows());
        }
    }

    private static void datasetIsNamedByIris(HttpAction action) {
        Texts.values(action.getRequest(), HttpNames.paramDefaultGraphURI).forEach(iri -> Resources.iri(HttpNames.paramDefaultGraphURI, iri));
        Texts.values(action.getRequest(), HttpNames.paramNamedGraphURI).forEach(iri -> Resources.iri(HttpNames.paramNamedGraphURI, iri));
    }

    /** A parameter that names the format, as older clients send it, is Fuseki's to read. */
    private static void format(HttpAction action, Query query) {
        boolean named = action.getRequestParameter(HttpNames.paramOutput1) != null || action.getRequestParameter(HttpNames.paramOutput2) != null
                || action.getRequestParameter(HttpNames.paramOutput3) != null;
        if (!named) {
            GuardedRequest.accepting(action.getRequest(), Offer.of(query).choose(action.getRequest()));
        }
    }

    private void answer(HttpAction action, Query query) {
        action.beginRead();
        try {
            var asked = decideDataset(action, query, "");
            try (QueryExec execution = createQueryExec(action, asked.getRight(), asked.getLeft())) {
                Refusal.RUNNING.get().runs(execution);
                sendResults(action, executeQuery(action, execution, query, ""), query.getPrologue());
            }
        } finally {
            action.endRead();
        }
    }

    @Override
    protected QueryExecResult executeQuery(HttpAction action, QueryExec execution, Query query, String queryStringLog) {
        if (query.isJsonType()) {
            return new QueryExecResult(execution.execJson().stream().map(JsonValue::getAsObject).iterator());
        }
        if (query.isConstructType()) {
            return new QueryExecResult(construct(execution, query));
        }
        var result = super.executeQuery(action, execution, query, queryStringLog);
        return result.isRowSet() ? new QueryExecResult(new Watched(result.rowSet())) : result;
    }

    /** A template may make thousands of triples of each row. */
    private DatasetGraph construct(QueryExec execution, Query query) {
        DatasetGraph made = DatasetGraphFactory.create();
        made.prefixes().putAll(query.getPrefixMapping());
        long room = limits.rows() * TRIPLES_PER_ROW;
        for (Iterator<Quad> quads = execution.constructQuads(); quads.hasNext(); room--) {
            if (room == 0) {
                throw Refusal.of(413, "Résultat trop grand : %d triplets au plus ; ajoutez LIMIT. Result too large: at most %<d triples; add LIMIT."
                        .formatted(limits.rows() * TRIPLES_PER_ROW));
            }
            made.add(quads.next());
        }
        return made;
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
                Refusal.ended();
                throw late;
            }
        }

        @Override
        public Binding next() {
            try {
                return super.next();
            } catch (QueryCancelledException late) {
                Refusal.ended();
                throw late;
            }
        }
    }
}
