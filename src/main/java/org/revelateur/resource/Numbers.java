package org.revelateur.resource;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** Numbers as a reader of this language writes them. */
public record Numbers(Locale locale) {

    public String written(BigDecimal number) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(number.abs().compareTo(BigDecimal.valueOf(100)) >= 0 ? 0 : 2);
        return format.format(number);
    }

    /** A share of a score, always with two decimals. */
    public String share(double number) {
        return String.format(locale, "%.2f", number);
    }

    /** For an attribute of SVG: a point, whatever the language. */
    public static String coordinate(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }

    public static Optional<BigDecimal> of(Node literal) {
        try {
            return literal.isLiteral() ? Optional.of(new BigDecimal(literal.getLiteralLexicalForm())) : Optional.empty();
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }
}
