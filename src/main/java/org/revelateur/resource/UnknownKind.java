package org.revelateur.resource;

import java.util.List;
import org.springframework.http.HttpStatus;

/** A kind of things that the graph has none of, with the nearest that it has. */
public final class UnknownKind extends Problem {
    public UnknownKind(String kind, List<String> nearest) {
        super(HttpStatus.NOT_FOUND, "Le graphe ne connaît rien de type « %s ». Les plus proches : %s.".formatted(quoted(kind), String.join(", ", nearest)),
                "The graph knows nothing of the kind '%s'. The nearest are: %s.".formatted(quoted(kind), String.join(", ", nearest)));
        property("nearest", nearest);
    }
}
