package org.revelateur.widgets;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.revelateur.graph.GraphStore;
import org.revelateur.recommend.Recommendations;
import org.revelateur.recommend.Recommender;
import org.revelateur.recommend.Request;
import org.revelateur.resource.Etags;
import org.revelateur.resource.Languages;
import org.revelateur.resource.Parameters;
import org.revelateur.resource.Problem;
import org.revelateur.site.Page;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.request.ServletWebRequest;

/** The recommendations as a plain page for the frame of another site, readable without JavaScript. */
@Page
class EmbedController {
    private static final String KEPT = CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic().staleWhileRevalidate(Duration.ofDays(1)).getHeaderValue();

    private final Recommender recommender;
    private final GraphStore store;
    private final Etags etags;

    EmbedController(Recommender recommender, GraphStore store, Etags etags) {
        this.recommender = recommender;
        this.store = store;
        this.etags = etags;
    }

    /** What the frame shows: an answer, or why there is none. */
    record View(@Nullable Recommendations answer, String problem) {
    }

    @GetMapping("/embed/recommendations")
    @Nullable String recommendations(HttpServletRequest request, HttpServletResponse response, ServletWebRequest web, Model model) {
        String language = Languages.of(request);
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        try {
            Request asked = asked(Parameters.of(request, "need", "territory", "q", "limit"), language);
            if (web.checkNotModified(etags.ofToday(store.version(), "embed", language))) {
                response.setHeader(HttpHeaders.CACHE_CONTROL, KEPT);
                return null;
            }
            model.addAttribute("page", new View(recommender.recommend(asked), ""));
            response.setHeader(HttpHeaders.CACHE_CONTROL, KEPT);
        } catch (Problem problem) {
            response.setStatus(problem.status().value());
            model.addAttribute("page", new View(null, problem.detail(language)));
        }
        return "embed";
    }

    private static Request asked(Parameters parameters, String language) {
        return new Request(parameters.text("need"), parameters.text("q"), parameters.text("territory"), (int) parameters.number("limit", 5, 1, Request.MOST), language);
    }
}
