package org.revelateur.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.revelateur.resource.Source;

/**
 * An answer with what one must know to use it.
 *
 * @param parameters as the caller gave them, defaults included
 * @param sources    of what is in the answer
 */
public record AnswerDocument(NamedQuery query, Map<String, String> parameters, Answer answer, List<Source> sources, LocalDate date, String language) {
    public static final String LICENCE = "Licence Ouverte 2.0";
    public static final String LICENCE_URL = "https://www.etalab.gouv.fr/licence-ouverte-open-licence/";

    boolean english() {
        return language.equals("en");
    }
}
