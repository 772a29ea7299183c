package org.revelateur.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;
import org.revelateur.resource.Languages;
import org.revelateur.resource.Problem;
import org.revelateur.resource.UnknownIdentifier;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Answers what a person's browser cannot get as a page; programs, and the API whoever asks, get their problem details elsewhere. */
@Component
class PageErrors implements HandlerExceptionResolver, Ordered {
    private static final Map<Integer, String> PAGES = Map.of(400, "error/400", 404, "error/404");

    private final SiteAdvice site;

    PageErrors(SiteAdvice site) {
        this.site = site;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        return isForAPerson(request) ? status(failure).map(status -> page(request, response, status, failure)).orElse(null) : null;
    }

    private ModelAndView page(HttpServletRequest request, HttpServletResponse response, HttpStatusCode status, Exception failure) {
        var model = new HashMap<String, Object>(Map.of("site", site.site(request), "status", status.value()));
        if (failure instanceof Problem problem) {
            model.put("detail", problem.detail(Languages.of(request)));
            model.put("nearest", nearest(problem, Languages.of(request), Links.of(request)));
        }
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        var page = new ModelAndView(PAGES.getOrDefault(status.value(), "error/4xx"), model);
        page.setStatus(status);
        return page;
    }

    private static List<Link> nearest(Problem problem, String language, Links links) {
        return problem instanceof UnknownIdentifier unknown ? unknown.nearest(language).stream().map(near -> new Link(near.id(),
                near.label().isEmpty() ? near.id() : near.label(), links.thing(NodeFactory.createURI(unknown.iri(near))))).toList() : List.of();
    }

    /** What the caller can put right; our own failures go on to be logged, and to the server's error page. */
    private static Optional<HttpStatusCode> status(Exception failure) {
        return switch (failure) {
            case Problem problem -> Optional.of(problem.status());
            case ErrorResponse refused -> Optional.of(refused.getStatusCode());
            default -> Optional.<HttpStatusCode>empty();
        };
    }

    private static boolean isForAPerson(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return !path.startsWith("/api/") && !path.startsWith("/sparql") && accepted != null && accepted.contains(MediaType.TEXT_HTML_VALUE);
    }
}
