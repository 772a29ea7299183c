package org.revelateur.network;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.revelateur.graph.GraphStore;
import org.revelateur.network.Star.Step;
import org.revelateur.resource.Etags;
import org.revelateur.resource.Facts;
import org.revelateur.resource.Languages;
import org.revelateur.resource.MissingParameter;
import org.revelateur.resource.Parameters;
import org.revelateur.resource.Resources;
import org.revelateur.site.Links;
import org.revelateur.vocab.Prefixes;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** {@code /api/neighbours} and {@code /api/path}: the graph, a step or a path at a time. */
@RestController
class NeighboursController {
    private final GraphStore store;
    private final Meant meant;
    private final Etags etags;

    NeighboursController(GraphStore store, Meant meant, Etags etags) {
        this.store = store;
        this.meant = meant;
        this.etags = etags;
    }

    /** @param path none if there is none of reasonable length */
    record Found(boolean found, List<Step> path) {
    }

    @GetMapping("/api/neighbours")
    @Nullable Star neighbours(HttpServletRequest request, HttpServletResponse response) {
        var parameters = Parameters.of(request, "iri", "property", "limit");
        var thing = meant.exactly("iri", required(parameters, "iri"));
        var property = parameters.text("property").map(name -> Resources.iri("property", Prefixes.iri(name)));
        int limit = (int) parameters.number("limit", 8, 1, 200);
        return answer(request, response, reader -> reader.star(thing, property, limit));
    }

    @GetMapping("/api/path")
    @Nullable Found path(HttpServletRequest request, HttpServletResponse response) {
        var parameters = Parameters.of(request, "from", "to");
        var from = meant.exactly("from", required(parameters, "from"));
        var to = meant.exactly("to", required(parameters, "to"));
        return answer(request, response, reader -> {
            Optional<List<Step>> path = reader.path(from, to);
            return new Found(path.isPresent(), path.orElse(List.of()));
        });
    }

    private <T> @Nullable T answer(HttpServletRequest request, HttpServletResponse response, Function<NetworkReader, T> read) {
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "public, no-cache");
        String language = Languages.of(request);
        if (new ServletWebRequest(request, response).checkNotModified(etags.of(store.version(), request.getRequestURI(), request.getQueryString(), language))) {
            return null;
        }
        return store.read(graph -> read.apply(new NetworkReader(new Facts(graph, language), Links.of(request))));
    }

    private static String required(Parameters parameters, String name) {
        return parameters.text(name).orElseThrow(() -> new MissingParameter(name, "un IRI ou sa fin, par exemple solution/rezo-pouce", "an IRI or its end, for example solution/rezo-pouce"));
    }
}
