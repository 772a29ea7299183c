package org.revelateur.query;

import java.time.Duration;
import java.util.ArrayList;
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
import org.revelateur.graph.GraphStore;

/** Runs a query of the catalogue with its terms, within bounds of time and rows. */
record QueryRunner(GraphStore store, Duration timeout, long rows) {

    /** The time limit may be lower than the usual, never higher. */
    Answer run(NamedQuery named, Map<Parameter, Node> terms, Duration asked) {
        Duration limit = asked.compareTo(timeout) < 0 ? asked : timeout;
        Query query = paged(named.query(), terms);
        try {
            return store.read(graph -> answer(named.form(), query, terms, graph, limit));
        } catch (QueryCancelledException e) {
            throw new QueryTimedOut(named.name(), limit);
        }
    }

    private Query paged(Query query, Map<Parameter, Node> terms) {
        Query paged = query.cloneQuery();
        terms.forEach((parameter, term) -> {
            if (parameter.type() == ParameterType.LIMIT) {
                paged.setLimit(number(term));
            } else if (parameter.type() == ParameterType.OFFSET) {
                paged.setOffset(number(term));
            }
        });
        if (!query.isAskType()) {
            paged.setLimit(paged.hasLimit() ? Math.min(paged.getLimit(), rows) : rows);
        }
        return paged;
    }

    private Answer answer(Answer.Form form, Query query, Map<Parameter, Node> terms, DatasetGraph graph, Duration limit) {
        var exec = QueryExec.dataset(graph).query(query).set(ARQ.httpServiceAllowed, false).timeout(limit.toMillis(), TimeUnit.MILLISECONDS);
        terms.forEach((parameter, term) -> {
            if (!parameter.type().isPage()) {
                exec.substitution(Var.alloc(parameter.name()), term);
            }
        });
        long version = store.version();
        try (QueryExec running = exec.build()) {
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
