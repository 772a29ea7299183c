package org.revelateur.query;

import io.micrometer.core.instrument.Metrics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.revelateur.graph.Admission;
import org.revelateur.graph.Admission.End;
import org.revelateur.graph.Admission.Ticket;
import org.revelateur.graph.GraphStore;
import org.revelateur.graph.TooManyQueries;

/** Runs a query of the catalogue with its terms, within bounds of time and rows, where there is place for one more. */
record QueryRunner(GraphStore store, Admission admission, Duration timeout, long rows) {

    /** With the usual limits, which the server's properties may change. */
    static QueryRunner usual(GraphStore store) {
        return new QueryRunner(store, new Admission(4), Duration.ofSeconds(10), 100_000);
    }


    /** The time limit may be lower than the usual, never higher. */
    Answer run(NamedQuery named, Map<Parameter, Node> terms, Duration asked) {
        Duration limit = asked.compareTo(timeout) < 0 ? asked : timeout;
        Query query = paged(named.query(), terms);
        long start = System.nanoTime();
        try (var ticket = admission.enter()) {
            return run(named, query, terms, limit, ticket);
        } catch (TooManyQueries e) {
            throw new TooBusy();
        } finally {
            Metrics.timer("revelateur.query", "name", named.name()).record(System.nanoTime() - start, TimeUnit.NANOSECONDS);
        }
    }

    private Answer run(NamedQuery named, Query query, Map<Parameter, Node> terms, Duration limit, Ticket ticket) {
        try {
            return store.read(graph -> answer(named.form(), query, terms, graph, limit, ticket));
        } catch (QueryCancelledException e) {
            throw ticket.why() == End.LATE ? new QueryTimedOut(named.name(), limit) : new TooBusy();
        }
    }

    /** The query with its terms written in, as one could ask it by SPARQL. */
    static String sparql(NamedQuery named, Map<Parameter, Node> terms) {
        var values = new HashMap<Var, Node>();
        terms.forEach((parameter, term) -> {
            if (!parameter.type().isPage()) {
                values.put(Var.alloc(parameter.name()), term);
            }
        });
        return QueryTransformOps.replaceVars(cut(named.query(), terms), values).toString();
    }

    private static Query cut(Query query, Map<Parameter, Node> terms) {
        Query page = query.cloneQuery();
        terms.forEach((parameter, term) -> {
            if (parameter.type() == ParameterType.LIMIT) {
                page.setLimit(number(term));
            } else if (parameter.type() == ParameterType.OFFSET && number(term) > 0) {
                page.setOffset(number(term));
            }
        });
        return page;
    }

    private Query paged(Query query, Map<Parameter, Node> terms) {
        Query paged = cut(query, terms);
        if (!query.isAskType()) {
            paged.setLimit(paged.hasLimit() ? Math.min(paged.getLimit(), rows) : rows);
        }
        return paged;
    }

    private Answer answer(Answer.Form form, Query query, Map<Parameter, Node> terms, DatasetGraph graph, Duration limit, Ticket ticket) {
        var exec = QueryExec.dataset(graph).query(query).set(ARQ.httpServiceAllowed, false).timeout(limit.toMillis(), TimeUnit.MILLISECONDS);
        terms.forEach((parameter, term) -> {
            if (!parameter.type().isPage()) {
                exec.substitution(Var.alloc(parameter.name()), term);
            }
        });
        long version = store.version();
        try (QueryExec running = exec.build()) {
            ticket.runs(running);
            return switch (form) {
                case SELECT -> select(running, version);
                case ASK -> ask(running, version);
                case CONSTRUCT -> construct(running, version);
            };
        }
    }

    private Answer select(QueryExec running, long version) {
        var found = running.select();
        List<Map<String, Node>> rows = new ArrayList<>();
        found.forEachRemaining(binding -> {
            var row = new LinkedHashMap<String, Node>();
            found.getResultVars().stream().filter(binding::contains).forEach(column -> row.put(column.getVarName(), binding.get(column)));
            rows.add(row);
        });
        return new Answer(Answer.Form.SELECT, found.getResultVars().stream().map(Var::getVarName).toList(), rows, version, this.rows);
    }

    private Answer ask(QueryExec running, long version) {
        var verdict = NodeFactory.createLiteralDT(Boolean.toString(running.ask()), XSDDatatype.XSDboolean);
        return new Answer(Answer.Form.ASK, Answer.VERDICT, List.of(Map.of("answer", verdict)), version, rows);
    }

    private Answer construct(QueryExec running, long version) {
        var triples = new LinkedHashSet<Triple>();
        for (var found = running.constructTriples(); found.hasNext() && triples.size() < rows; ) {
            triples.add(found.next());
        }
        List<Map<String, Node>> table = triples.stream().map(triple -> Map.of("subject", triple.getSubject(), "predicate", triple.getPredicate(),
                "object", triple.getObject())).toList();
        return new Answer(Answer.Form.CONSTRUCT, Answer.TRIPLE, table, version, rows);
    }

    private static long number(Node term) {
        return Long.parseLong(term.getLiteralLexicalForm());
    }
}
