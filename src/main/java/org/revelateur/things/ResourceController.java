package org.revelateur.things;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.riot.RDFWriter;
import org.jspecify.annotations.Nullable;
import org.revelateur.graph.GraphStore;
import org.revelateur.resource.Etags;
import org.revelateur.resource.Resources;
import org.revelateur.site.Links;
import org.revelateur.site.Page;
import org.revelateur.vocab.Rev;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;

/** Every thing at its own address: a page for people, its description for programs. */
@Page
class ResourceController {
    private final GraphStore store;
    private final ResourceReader reader;
    private final Resources resources;
    private final Etags etags;

    ResourceController(GraphStore store, ResourceReader reader, Resources resources, Etags etags) {
        this.store = store;
        this.reader = reader;
        this.resources = resources;
        this.etags = etags;
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
        var description = reader.description(Rev.thing(kind, key)).orElseThrow(() -> resources.unknown(kind, key));
        response.setHeader(HttpHeaders.CONTENT_LOCATION, request.getRequest().getRequestURI() + "?format=" + chosen);
        if (!request.checkNotModified(etags.of(version, chosen))) {
            response.setContentType(Formats.mediaType(chosen) + ";charset=UTF-8");
            RDFWriter.source(description).format(Formats.OFFERED.get(chosen)).output(response.getOutputStream());
        }
        return null;
    }

    private @Nullable ModelAndView page(String kind, String key, String language, ServletWebRequest request, HttpServletResponse response) {
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        var links = Links.of(request.getRequest());
        long version = store.version();
        var page = reader.page(Rev.thing(kind, key), language, links);
        if (page.isEmpty()) {
            return new ModelAndView("unknown", Map.of("page", UnknownView.of(resources.unknown(kind, key), kind, language, links)), HttpStatus.NOT_FOUND);
        }
        boolean known = request.checkNotModified(etags.of(version, "html", language, links.lang()));
        return known ? null : new ModelAndView("resource", Map.of("page", page.get()));
    }
}
