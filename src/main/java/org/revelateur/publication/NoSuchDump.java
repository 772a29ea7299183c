package org.revelateur.publication;

import java.util.List;
import org.revelateur.resource.Problem;
import org.springframework.http.HttpStatus;

/** An address of a dump that ends like none. */
final class NoSuchDump extends Problem {
    NoSuchDump(String name, List<String> extensions) {
        super(HttpStatus.NOT_FOUND, "« %s » n'est pas un fichier de graphe ; attendu : /dump/{graphe}. suivi de %s, par exemple /dump/needs.ttl."
                        .formatted(quoted(name), String.join(", ", extensions)),
                "'%s' is not the file of a graph; expected: /dump/{graph}. followed by %s, for example /dump/needs.ttl.".formatted(quoted(name), String.join(", ", extensions)));
        property("formats", extensions);
    }
}
