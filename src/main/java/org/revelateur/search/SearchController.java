package org.revelateur.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.revelateur.resource.Etags;
import org.revelateur.resource.Kept;
import org.revelateur.resource.PageAddresses;
import org.revelateur.search.Hit.Label;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/needs}, {@code territories}, {@code solutions}, {@code actors}: what a text finds, or all there is. */
@RestController
class SearchController {
    /**
     * @param items       best first
     * @param suggestions what has the nearest labels, where there are no items at all
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Answer<T>(long total, List<T> items, Optional<List<T>> suggestions) {
    }

    /** @param matched the other name through which the need was found */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Need(String id, String iri, String label, Optional<String> matched, Optional<String> definition, Optional<Label> theme, String url) {
    }

    /** @param level {@code commune}, {@code epci}, {@code departement}, {@code region} … */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Territory(String id, String iri, String label, Optional<String> matched, Optional<String> level, Optional<String> levelLabel,
                     Optional<Label> departement, String url) {
    }

    /** A solution or an actor. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Described(String id, String iri, String label, Optional<String> matched, Optional<String> summary, Optional<String> kind,
                     Optional<String> kindLabel, String url) {
    }

    private final Search search;
    private final PageAddresses pages;
    private final Etags etags;

    SearchController(Search search, PageAddresses pages, Etags etags) {
        this.search = search;
        this.pages = pages;
        this.etags = etags;
    }

    @GetMapping("/api/needs")
    @Nullable Answer<Need> needs(HttpServletRequest request, HttpServletResponse response) {
        return answer(Kind.NEED, request, response, hit -> new Need(hit.id(), hit.iri(), hit.label(), hit.matched(), hit.summary(), hit.category(), page(hit)));
    }

    @GetMapping("/api/territories")
    @Nullable Answer<Territory> territories(HttpServletRequest request, HttpServletResponse response) {
        return answer(Kind.TERRITORY, request, response, hit -> new Territory(hit.id(), hit.iri(), hit.label(), hit.matched(),
                hit.category().map(Label::id), hit.category().map(Label::label), hit.place(), page(hit)));
    }

    @GetMapping("/api/solutions")
    @Nullable Answer<Described> solutions(HttpServletRequest request, HttpServletResponse response) {
        return answer(Kind.SOLUTION, request, response, this::described);
    }

    @GetMapping("/api/actors")
    @Nullable Answer<Described> actors(HttpServletRequest request, HttpServletResponse response) {
        return answer(Kind.ACTOR, request, response, this::described);
    }

    private Described described(Hit hit) {
        return new Described(hit.id(), hit.iri(), hit.label(), hit.matched(), hit.summary(), hit.category().map(Label::id), hit.category().map(Label::label), page(hit));
    }

    private String page(Hit hit) {
        return pages.of(hit.iri());
    }

    private <T> @Nullable Answer<T> answer(Kind kind, HttpServletRequest request, HttpServletResponse response, Function<Hit, T> view) {
        var asked = SearchRequest.of(request);
        if (Kept.has(request, response, etags.of(search.version(), kind, asked))) {
            return null;
        }
        var found = search.find(kind, asked.text(), asked.language(), asked.offset(), asked.limit());
        response.setHeader(HttpHeaders.ETAG, etags.of(found.version(), kind, asked));
        return new Answer<>(found.total(), found.hits().stream().map(view).toList(),
                found.total() > 0 ? Optional.empty() : Optional.of(found.nearest().stream().map(view).toList()));
    }
}
