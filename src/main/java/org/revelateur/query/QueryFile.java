package org.revelateur.query;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryScopeException;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** Reads one file of {@code queries/} and refuses what could not be served. */
final class QueryFile {
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Node ANYTHING = NodeFactory.createURI("urn:x-revelateur:anything");

    private QueryFile() {
    }

    /**
     * @param file the path under {@code queries/}: {@code solutions/solutions-of-need.rq}
     * @throws BadQueryFile saying the file and what is wrong with it
     */
    static NamedQuery read(String file, String text) {
        String[] parts = file.split("/");
        String name = parts[parts.length - 1].replaceFirst("\\.rq$", "");
        if (parts.length != 2 || !NAME.matcher(name).matches()) {
            throw new BadQueryFile(file, "expected {group}/{name}.rq, the name in lower-case letters, digits and hyphens");
        }
        Query query = parse(file, text);
        var header = Header.read(file, text, variable -> uses(query, variable));
        check(file, query, header.parameters());
        return new NamedQuery(name, parts[0], header.summary(), header.summaryEn(), header.description(), header.descriptionEn(),
                header.users(), header.parameters(), query, text);
    }

    private static Query parse(String file, String text) {
        try {
            return QueryFactory.create(text, Syntax.syntaxSPARQL_11);
        } catch (QueryParseException e) {
            throw new BadQueryFile(file, "not a SPARQL 1.1 query: " + e.getMessage().replaceAll("\\s+", " "));
        }
    }

    private static void check(String file, Query query, List<Parameter> parameters) {
        if (!query.isSelectType() && !query.isAskType() && !query.isConstructType()) {
            throw new BadQueryFile(file, "expected SELECT, ASK or CONSTRUCT");
        }
        if (query.hasDatasetDescription()) {
            throw new BadQueryFile(file, "FROM is not allowed: queries see the union of all graphs, GRAPH names one");
        }
        if (callsAService(query)) {
            throw new BadQueryFile(file, "SERVICE is not allowed");
        }
        if (query.hasHaving() && query.getHavingExprs().size() > 1) {
            throw new BadQueryFile(file, "write one HAVING condition, joined with &&: substitution loses the others"); // as in Jena 6.0.0
        }
        var names = new HashSet<String>();
        for (Parameter parameter : parameters) {
            if (!names.add(parameter.name())) {
                throw new BadQueryFile(file, "the parameter '%s' is there twice".formatted(parameter.name()));
            }
            if (!parameter.type().isPage() && !uses(file, query, parameter.name())) {
                throw new BadQueryFile(file, "the parameter '%s' is no variable of the query".formatted(parameter.name()));
            }
        }
    }

    private static boolean uses(String file, Query query, String variable) {
        try {
            return uses(query, variable);
        } catch (QueryScopeException e) {
            throw new BadQueryFile(file, "the parameter '%s' cannot be set by AS or VALUES in the query".formatted(variable));
        }
    }

    /** A variable that the query mentions anywhere is one whose substitution changes the query. */
    private static boolean uses(Query query, String variable) {
        return !QueryTransformOps.replaceVars(query, Map.of(Var.alloc(variable), ANYTHING)).equals(query);
    }

    private static boolean callsAService(Query query) {
        var found = new AtomicBoolean();
        Walker.walk(Algebra.compile(query), new OpVisitorBase() {
            @Override
            public void visit(OpService service) {
                found.set(true);
            }
        }, new ExprVisitorBase());
        return found.get();
    }
}
