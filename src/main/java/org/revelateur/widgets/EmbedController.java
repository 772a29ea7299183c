package org.revelateur.widgets;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.revelateur.graph.GraphStore;
import org.revelateur.recommend.Recommender;
import org.revelateur.recommend.Request;
import org.revelateur.resource.Etags;
import org.revelateur.resource.Kept;
import org.revelateur.resource.Languages;
import org.revelateur.resource.Parameters;
import org.revelateur.resource.Problem;
import org.revelateur.site.Page;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What the widgets show, as plain pages for the frame of another site, readable without JavaScript. */
@Page
class EmbedController {
    private final Recommender recommender;
    private final SupportReader support;
    private final GraphStore store;
    private final Etags etags;

    EmbedController(Recommender recommender, SupportReader support, GraphStore store, Etags etags) {
        this.recommender = recommender;
        this.support = support;
        this.store = store;
        this.etags = etags;
    }

    /** What the frame shows: an answer, or why there is none. */
    record View(@Nullable Object answer, String problem) {
    }

    @GetMapping("/embed/recommendations")
    @Nullable String recommendations(HttpServletRequest request, HttpServletResponse response, Model model) {
        return frame("embed", request, response, model, language -> {
            var asked = Parameters.of(request, "need", "territory", "q", "limit");
            return recommender.recommend(new Request(asked.text("need"), asked.text("q"), asked.text("territory"), (int) asked.number("limit", 5, 1, Request.MOST), language));
        });
    }

    @GetMapping("/embed/support")
    @Nullable String support(HttpServletRequest request, HttpServletResponse response, Model model) {
        return frame("embed-support", request, response, model, language -> {
            var asked = Parameters.of(request, "need", "territory", "stage", "limit");
            return support.read(question(asked, language), asked.number("limit", 10, 1, Request.MOST), Locale.of(language));
        });
    }

    private static Map<String, String> question(Parameters asked, String language) {
        var question = new HashMap<>(Map.of("lang", language));
        Stream.of("need", "territory", "stage").forEach(name -> asked.text(name).ifPresent(text -> question.put(name, text)));
        return question;
    }

    private @Nullable String frame(String template, HttpServletRequest request, HttpServletResponse response, Model model, Function<String, Object> answer) {
        String language = Languages.of(request);
        try {
            if (Kept.has(request, response, etags.ofToday(store.version(), template, language))) {
                return null;
            }
            model.addAttribute("page", new View(answer.apply(language), ""));
        } catch (Problem problem) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noCache().getHeaderValue());
            response.setStatus(problem.status().value());
            model.addAttribute("page", new View(null, problem.detail(language)));
        }
        return template;
    }
}
