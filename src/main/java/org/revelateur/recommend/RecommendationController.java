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
        String language = language(request);
        Question question = recommender.read(request(request, language));
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

    private static Request request(HttpServletRequest request, String language) {
        var filters = new Filters(given(request, "kind"), given(request, "audience"), given(request, "context"), given(request, "stage"));
        return new Request(given(request, "need"), given(request, "q"), given(request, "territory"), limit(given(request, "limit")), filters,
                present(given(request, "present")), language);
    }

    private static Optional<String> given(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static int limit(Optional<String> limit) {
        return limit.map(text -> {
            int number = text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
            if (number < 1 || number > Request.MOST) {
                throw new MalformedParameter("limit", text, "un nombre entier de 1 à " + Request.MOST, "an integer from 1 to " + Request.MOST);
            }
            return number;
        }).orElse(10);
    }

    private static Presence present(Optional<String> present) {
        return present.map(text -> List.of(Presence.values()).stream().filter(value -> value.name().toLowerCase(Locale.ROOT).equals(text)).findFirst()
                .orElseThrow(() -> new MalformedParameter("present", text, "exclude, include ou only", "exclude, include or only"))).orElse(Presence.EXCLUDE);
    }

    private static String language(HttpServletRequest request) {
        given(request, "lang").filter(lang -> !lang.equals("fr") && !lang.equals("en")).ifPresent(lang -> {
            throw new MalformedParameter("lang", lang, "fr ou en", "fr or en");
        });
        return Languages.of(request);
    }
}
