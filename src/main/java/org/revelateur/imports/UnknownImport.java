package org.revelateur.imports;

import java.util.List;
import org.revelateur.resource.Problem;
import org.springframework.http.HttpStatus;

/** Nothing of this kind can be imported. */
final class UnknownImport extends Problem {
    UnknownImport(String kind, List<String> kinds) {
        super(HttpStatus.NOT_FOUND, "« %s » ne s'importe pas ; attendu : %s.".formatted(quoted(kind), String.join(", ", kinds)),
                "'%s' cannot be imported; expected: %s.".formatted(quoted(kind), String.join(", ", kinds)));
        property("kinds", kinds);
    }
}
