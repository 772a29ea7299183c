package org.revelateur.query;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a caller of a query gives: a variable of the query with its type.
 *
 * @param optional whether the variable may stay unbound
 * @param min      the least number allowed, for integers and decimals; {@code max} the greatest
 */
public record Parameter(String name, ParameterType type, String label, String labelEn, Optional<String> example, Optional<String> defaultValue,
                        boolean optional, Optional<BigDecimal> min, Optional<BigDecimal> max) {

    /** How many rows at most: what a question takes that does not say otherwise. */
    static Parameter limit(long most) {
        return new Parameter("limit", ParameterType.LIMIT, "Nombre de lignes", "Rows", Optional.empty(), Optional.empty(), true, Optional.empty(), Optional.empty()).within(most);
    }

    /** How many rows to skip: with {@link #limit}, a page of the answer. */
    static Parameter offset() {
        return new Parameter("offset", ParameterType.OFFSET, "Lignes à passer", "Rows to skip", Optional.empty(), Optional.of("0"), false, Optional.of(BigDecimal.ZERO), Optional.empty());
    }

    /** A page has a row, and no more rows than an answer may have. */
    Parameter within(long rows) {
        var most = max.orElse(BigDecimal.valueOf(rows)).min(BigDecimal.valueOf(rows));
        var usual = defaultValue.map(text -> most.min(new BigDecimal(text)).toPlainString());
        return new Parameter(name, type, label, labelEn, example, usual, optional, min.or(() -> Optional.of(BigDecimal.ONE)), Optional.of(most));
    }

    public boolean required() {
        return !optional && defaultValue.isEmpty();
    }

    public String label(String language) {
        return language.equals("en") ? labelEn : label;
    }

    /** What a value must be, with its bounds and an example. */
    String expected(String language) {
        boolean english = language.equals("en");
        var words = new StringBuilder(type.words(language));
        min.ifPresent(least -> words.append(english ? ", at least " : ", au moins ").append(least.toPlainString()));
        max.ifPresent(most -> words.append(english ? ", at most " : ", au plus ").append(most.toPlainString()));
        example.or(() -> defaultValue).ifPresent(text -> words.append(english ? ", for example " : ", par exemple ").append(text));
        return words.toString();
    }
}
