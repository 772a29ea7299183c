package org.revelateur.query;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.NodeValue;

/** What a term is to somebody who reads a table: a number, a truth, or a text. */
public final class Cells {
    private static final Set<String> NOT_NUMBERS = Set.of("NaN", "INF", "+INF", "-INF");

    private Cells() {
    }

    public static String text(Node node) {
        return node.isURI() ? node.getURI() : node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }

    /** The value of a well-formed number; a year is one too. */
    public static Optional<BigDecimal> number(Node node) {
        if (!node.isLiteral() || !node.getLiteral().isWellFormed() || NOT_NUMBERS.contains(node.getLiteralLexicalForm())) {
            return Optional.empty();
        }
        boolean year = XSDDatatype.XSDgYear.equals(node.getLiteralDatatype()) && node.getLiteralLexicalForm().matches("\\d{4}");
        return year || NodeValue.makeNode(node).isNumber() ? Optional.of(new BigDecimal(node.getLiteralLexicalForm().strip())) : Optional.empty();
    }

    public static Optional<Boolean> truth(Node node) {
        boolean truth = node.isLiteral() && XSDDatatype.XSDboolean.equals(node.getLiteralDatatype()) && node.getLiteral().isWellFormed();
        return truth ? Optional.of(node.getLiteralLexicalForm().matches("true|1")) : Optional.empty();
    }

    static boolean isWebAddress(Node node) {
        return node.isURI() && node.getURI().matches("(?i)https?://.*");
    }
}
