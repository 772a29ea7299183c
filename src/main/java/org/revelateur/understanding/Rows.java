package org.revelateur.understanding;

import java.util.function.Consumer;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;

/** Questions to the graph, and what a row of their answers says. */
final class Rows {
    private static final String PREFIXES = """
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX rev: <https://w3id.org/revelateur/def#>
            PREFIX schema: <https://schema.org/>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            """;

    private Rows() {
    }

    static Query query(String body) {
        return QueryFactory.create(PREFIXES + body);
    }

    static void each(DatasetGraph graph, Query query, Consumer<Binding> action) {
        try (var exec = QueryExec.dataset(graph).query(query).build()) {
            exec.select().forEachRemaining(action);
        }
    }

    static String text(Binding row, String variable) {
        var node = row.get(variable);
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.getURI();
    }

    static double number(Binding row, String variable) {
        return ((Number) row.get(variable).getLiteralValue()).doubleValue();
    }
}
