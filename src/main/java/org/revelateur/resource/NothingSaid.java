package org.revelateur.resource;

import org.springframework.http.HttpStatus;

/** An IRI of which the graph never speaks. */
final class NothingSaid extends Problem {
    NothingSaid(String iri) {
        super(HttpStatus.NOT_FOUND, "Le graphe ne dit rien de « %s ».".formatted(quoted(iri)), "The graph says nothing of '%s'.".formatted(quoted(iri)));
    }
}
