package org.revelateur.resource;

import org.springframework.http.HttpStatus;

/** A request came without a parameter that it needs. */
public final class MissingParameter extends Problem {

    /** What was expected is said in both languages, with an example: {@code un besoin, par exemple mobilite/sans-voiture}. */
    public MissingParameter(String name, String expected, String expectedEn) {
        super(HttpStatus.BAD_REQUEST, "Il manque le paramètre « %s » : %s.".formatted(name, expected),
                "The parameter '%s' is missing: %s.".formatted(name, expectedEn));
        property("parameter", name);
    }
}
