package org.revelateur.sparql;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.revelateur.formats.Accepted;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** The formats in which the answer to a query can be told; who accepts none of them gets 406 and the list, not what they cannot read. */
enum Offer {
    ROWS("application/sparql-results+json", "application/json", "text/csv", "text/tab-separated-values", "application/sparql-results+xml", "application/xml", "text/plain"),
    TRIPLES("text/turtle", "application/n-triples", "application/ld+json", "application/rdf+xml", "application/trig", "application/n-quads", "application/json", "application/xml"),
    QUADS("application/trig", "application/n-quads");

    private final List<MediaType> types;

    Offer(String... types) {
        this.types = Stream.of(types).map(MediaType::parseMediaType).toList();
    }

    static Offer of(Query query) {
        return query.isSelectType() || query.isAskType() || query.isJsonType() ? ROWS : TRIPLES;
    }

    /** @throws Refusal with 406 if none is accepted */
    String choose(HttpServletRequest request) {
        MediaType chosen = best(types, request).orElseThrow(() -> Refusal.of(406,
                "Aucun format accepté : demandez l'un de %s. No format is accepted: ask for one of %1$s.".formatted(MediaType.toString(types))));
        return this == ROWS ? chosen.toString() : switch (chosen.toString()) {
            case "application/json" -> "application/ld+json";
            case "application/xml" -> "application/rdf+xml";
            default -> chosen.toString();
        };
    }

    /** Whether the client likes one of these formats better than a single graph's. */
    boolean isPreferred(HttpServletRequest request) {
        return best(Stream.concat(TRIPLES.types.stream().filter(type -> !types.contains(type)), types.stream()).toList(), request).filter(types::contains).isPresent();
    }

    private static Optional<MediaType> best(List<MediaType> types, HttpServletRequest request) {
        return Accepted.best(String.join(", ", Collections.list(request.getHeaders(HttpHeaders.ACCEPT))), types, List::of);
    }
}
