package org.revelateur.recommend;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.revelateur.graph.GraphStore;
import org.revelateur.recommend.Request.Filters;
import org.revelateur.ranking.Query.Presence;
import org.revelateur.resource.Etags;
import org.revelateur.resource.Languages;
import org.revelateur.resource.MalformedParameter;
import org.revelateur.resource.Parameters;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** {@code GET /api/recommendations}: what fits a need on a territory, for widgets and programs. */
@RestController
class RecommendationController {
    private static final String KEPT = CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic().staleWhileRevalidate(Duration.ofDays(1)).getHeaderValue();

    private final Recommender recommender;
    private final GraphStore store;
    private final Etags etags;

    RecommendationController(Recommender recommender, GraphStore store, Etags etags) {
        this.recommender = recommender;
        this.store = store;
        this.etags = etags;
    }

    @GetMapping(path = "/api/recommendations", produces = MediaType.APPLICATION_JSON_VALUE)
    @Nullable Recommendations recommend(HttpServletRequest request, HttpServletResponse response, ServletWebRequest web) {
        var asked = Parameters.of(request, "need", "territory", "q", "limit", "kind", "audience", "context", "stage", "present");
        String language = Languages.of(request);
        Question question = recommender.read(request(asked, language));
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        if (web.checkNotModified(etags.ofToday(store.version(), language))) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, KEPT);
            return null;
        }
        Recommendations answer = recommender.answer(question);
        response.setHeader(HttpHeaders.ETAG, etags.ofToday(answer.version(), language));
        response.setHeader(HttpHeaders.CACHE_CONTROL, KEPT);
        return answer;
    }

    private static Request request(Parameters asked, String language) {
        var filters = new Filters(asked.text("kind"), asked.text("audience"), asked.text("context"), asked.text("stage"));
        return new Request(asked.text("need"), asked.text("q"), asked.text("territory"), (int) asked.number("limit", 10, 1, Request.MOST), filters,
                present(asked.text("present")), language);
    }

    private static Presence present(Optional<String> present) {
        return present.map(text -> List.of(Presence.values()).stream().filter(value -> value.name().toLowerCase(Locale.ROOT).equals(text)).findFirst()
                .orElseThrow(() -> new MalformedParameter("present", text, "exclude, include ou only", "exclude, include or only"))).orElse(Presence.EXCLUDE);
    }
}
