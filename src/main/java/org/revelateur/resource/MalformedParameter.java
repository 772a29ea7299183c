package org.revelateur.resource;

import org.springframework.http.HttpStatus;

/** A parameter's value is not of the kind that was expected. */
public final class MalformedParameter extends Problem {

    /** What was expected is said in both languages: {@code un nombre entier de 1 à 50, par exemple 10}. */
    public MalformedParameter(String name, String value, String expected, String expectedEn) {
        super(HttpStatus.BAD_REQUEST, "Le paramètre « %s » vaut « %s » ; attendu : %s.".formatted(name, quoted(value), expected),
                "The parameter '%s' is '%s'; expected: %s.".formatted(name, quoted(value), expectedEn));
        property("parameter", name);
    }
}
