package org.revelateur.browse;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.riot.RDFWriter;
import org.jspecify.annotations.Nullable;
import org.revelateur.graph.GraphStore;
import org.revelateur.resource.Resources;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;

/** Every thing at its own address: a page for people, its description for programs. */
@Controller
class ResourceController {
    private final GraphStore store;
    private final ResourceReader reader;
    private final Resources resources;
    private final String build;

    ResourceController(GraphStore store, ResourceReader reader, Resources resources, ObjectProvider<BuildProperties> build) {
        this.store = store;
        this.reader = reader;
        this.resources = resources;
        this.build = build.stream().map(BuildProperties::getTime).map(String::valueOf).findFirst().orElse("");
    }

    @GetMapping("/id/{kind}/{*path}")
    @Nullable ModelAndView resource(@PathVariable String kind, @PathVariable String path, @RequestParam Optional<String> format,
                                    @RequestHeader HttpHeaders headers, Locale locale, ServletWebRequest request)
            throws IOException, HttpMediaTypeNotAcceptableException {
        String key = path.substring(1);
        String chosen = Formats.chosen(format, headers.getAccept()).orElseThrow(() -> new HttpMediaTypeNotAcceptableException(Formats.mediaTypes()));
        HttpServletResponse response = Objects.requireNonNull(request.getResponse());
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        if (chosen.equals("html")) {
            return page(kind, key, locale.getLanguage(), request, response);
        }
        long version = store.version(); // before it is read: newer content under an older name is asked for again
        var description = reader.description(Terms.thing(kind, key)).orElseThrow(() -> resources.unknown(kind, key));
        response.setHeader(HttpHeaders.CONTENT_LOCATION, request.getRequest().getRequestURI() + "?format=" + chosen);
        if (!request.checkNotModified(version + "-" + build + "-" + chosen)) {
            response.setContentType(Formats.mediaType(chosen) + ";charset=UTF-8");
            RDFWriter.source(description).format(Formats.OFFERED.get(chosen)).output(response.getOutputStream());
        }
        return null;
    }

    private @Nullable ModelAndView page(String kind, String key, String language, ServletWebRequest request, HttpServletResponse response) {
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        var links = SiteAdvice.links(request.getRequest());
        long version = store.version();
        var page = reader.page(Terms.thing(kind, key), language, links);
        if (page.isEmpty()) {
            return new ModelAndView("unknown", Map.of("page", UnknownView.of(resources.unknown(kind, key), kind, language, links)), HttpStatus.NOT_FOUND);
        }
        boolean known = request.checkNotModified(version + "-" + build + "-html-" + language + links.lang().orElse(""));
        return known ? null : new ModelAndView("resource", Map.of("page", page.get()));
    }
}
