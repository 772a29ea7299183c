package org.revelateur.resource;

import java.util.Collection;
import java.util.List;
import org.springframework.http.HttpStatus;

/** A request has a parameter that this address does not know: more often a slip than something to ignore. */
public final class UnknownParameter extends Problem {
    public UnknownParameter(String name, Collection<String> known) {
        super(HttpStatus.BAD_REQUEST, "Le paramètre « %s » est inconnu ici ; paramètres connus : %s.".formatted(quoted(name), String.join(", ", known)),
                "The parameter '%s' is unknown here; known parameters: %s.".formatted(quoted(name), String.join(", ", known)));
        property("parameter", name);
        property("known", List.copyOf(known));
    }
}
