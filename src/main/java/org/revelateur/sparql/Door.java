package org.revelateur.sparql;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.riot.web.HttpNames;

/** The addresses of the SPARQL protocols, and the methods that each takes. */
enum Door {
    QUERY("/sparql", "GET", "HEAD", "POST"),
    UPDATE("/sparql/update", "POST"),
    DATA("/sparql/data", "GET", "HEAD", "PUT", "POST", "DELETE");

    private final String path;
    private final List<String> methods;

    Door(String path, String... methods) {
        this.path = path;
        this.methods = List.of(methods);
    }

    /** @throws Refusal with 404 if the address is none of these */
    static Door of(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return Arrays.stream(values()).filter(door -> door.path.equals(path)).findFirst().orElseThrow(() -> Refusal.of(404,
                "Rien à cette adresse ; SPARQL est à %s. Nothing is at this address; SPARQL is at %1$s."
                        .formatted(String.join(", ", Arrays.stream(values()).map(Door::path).toList()))));
    }

    String path() {
        return path;
    }

    /** For the header {@code Allow}. */
    String allowed() {
        return String.join(", ", methods) + ", OPTIONS";
    }

    /** @throws Refusal with 405 if this address does not take the request's method */
    void check(HttpServletRequest request) {
        if (!methods.contains(request.getMethod())) {
            throw Refusal.method(request.getMethod(), allowed());
        }
    }

    /** Whether the request asks nothing here, and is told what this address is; a dump of all quads is asked for by its format. */
    boolean describesItselfTo(HttpServletRequest request) {
        if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
            return false;
        }
        return switch (this) {
            case QUERY -> request.getParameter(HttpNames.paramQuery) == null;
            case DATA -> request.getParameterMap().isEmpty() && !Offer.QUADS.isPreferred(request);
            case UPDATE -> false;
        };
    }
}
