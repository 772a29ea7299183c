package org.revelateur.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * An answer with what one must know to use it.
 *
 * @param parameters as the caller gave them, defaults included
 * @param sources    of what is in the answer
 */
record AnswerDocument(NamedQuery query, Map<String, String> parameters, Answer answer, List<Source> sources, LocalDate date, String language) {
    static final String LICENCE = "Licence Ouverte 2.0";
    static final String LICENCE_URL = "https://www.etalab.gouv.fr/licence-ouverte-open-licence/";

    /** A page or table that says what the graph says. */
    record Source(String url, String title) {
    }

    boolean english() {
        return language.equals("en");
    }
}
