package org.revelateur.query;

import java.util.List;
import org.revelateur.resource.Problem;
import org.springframework.http.HttpStatus;

/** A name that no query of the catalogue bears, with the nearest. */
public final class UnknownQuery extends Problem {
    UnknownQuery(String name, List<String> nearest) {
        super(HttpStatus.NOT_FOUND, "Aucune requête ne s'appelle « %s ». Les plus proches : %s. Toutes : /api/queries.".formatted(quoted(name), String.join(", ", nearest)),
                "No query is named '%s'. The nearest are: %s. All of them: /api/queries.".formatted(quoted(name), String.join(", ", nearest)));
        property("nearest", nearest);
    }
}
