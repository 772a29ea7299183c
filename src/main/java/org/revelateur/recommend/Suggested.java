package org.revelateur.recommend;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** A row of the ranking query. */
record Suggested(Map<String, Node> row) {

    Node solution() {
        return row.get("solution");
    }

    String name() {
        return text("name");
    }

    boolean presentHere() {
        return text("presentHere").equals("true");
    }

    double part(String column) {
        return new BigDecimal(row.get(column).getLiteralLexicalForm()).doubleValue();
    }

    /** What a column lists between these separators. */
    List<String> list(String column, String separator) {
        return Stream.of(text(column).split(separator)).filter(word -> !word.isBlank()).sorted().toList();
    }

    private String text(String column) {
        return Optional.ofNullable(row.get(column)).map(Node::getLiteralLexicalForm).orElse("");
    }
}
