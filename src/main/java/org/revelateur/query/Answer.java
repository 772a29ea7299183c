package org.revelateur.query;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/**
 * What a query found, as a table whatever its form: an ASK has one cell, a CONSTRUCT a row for each triple.
 *
 * @param rows     by column; an unbound variable has no entry
 * @param version  of the graph that was asked
 * @param rowLimit more rows than this were not looked for
 */
public record Answer(Form form, List<String> columns, List<Map<String, Node>> rows, long version, long rowLimit) {
    /** The kind of query that was asked. */
    public enum Form { SELECT, ASK, CONSTRUCT }

    static final List<String> VERDICT = List.of("answer");
    static final List<String> TRIPLE = List.of("subject", "predicate", "object");

    /** What an ASK found. */
    public boolean verdict() {
        return form == Form.ASK && rows.getFirst().get("answer").getLiteralLexicalForm().equals("true");
    }
}
