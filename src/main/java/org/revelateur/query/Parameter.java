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
