package org.revelateur.query;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.revelateur.formats.Accepted;
import org.revelateur.resource.Etags;
import org.revelateur.resource.Languages;
import org.revelateur.resource.Parameters;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;

/** {@code GET /api/queries}, the catalogue, and {@code GET /api/queries/{name}}, one query run. */
@Controller
class QueryController {
    /** Kept, but asked for again: a 304 costs no query. */
    private static final String CACHING = "public, no-cache";

    private final QueryCatalogue catalogue;
    private final Etags etags;

    QueryController(QueryCatalogue catalogue, Etags etags) {
        this.catalogue = catalogue;
        this.etags = etags;
    }

    @GetMapping("/api/queries")
    ResponseEntity<List<QueryListing>> list(HttpServletRequest request) {
        Parameters.of(request);
        String language = Languages.of(request);
        return ResponseEntity.ok().header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE).header(HttpHeaders.CACHE_CONTROL, CACHING)
                .eTag(etags.of(0, "queries", language)).body(catalogue.all().stream().map(query -> QueryListing.of(query, language)).toList());
    }

    /** Runs a query; as a page, what the questions' own page shows. */
    @GetMapping("/api/queries/{name}")
    @Nullable
    String run(@PathVariable String name, HttpServletRequest request, HttpServletResponse response) throws IOException {
        NamedQuery query = catalogue.get(name);
        var format = Accepted.chosen(request, ResultFormat.of(query.form()), ResultFormat::code, ResultFormat::types);
        Asked asked = catalogue.asked(query, request);
        response.setHeader(HttpHeaders.VARY, "Accept, Accept-Language");
        response.setHeader("X-Result-Limit", Long.toString(catalogue.rowLimit()));
        if (format == ResultFormat.HTML) {
            return "forward:/questions/" + name;
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, CACHING);
        if (new ServletWebRequest(request, response).checkNotModified(etag(catalogue.version(), asked, format))) {
            return null;
        }
        var document = catalogue.document(asked, format);
        response.setHeader(HttpHeaders.ETAG, etag(document.answer().version(), asked, format));
        response.setContentType(format.mediaType().toString());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition(query, format));
        format.write(document, response.getOutputStream());
        return null;
    }

    private String etag(long version, Asked asked, ResultFormat format) {
        return etags.of(version, asked.query().text(), asked.terms(), format, asked.language());
    }

    private static String disposition(NamedQuery query, ResultFormat format) {
        var disposition = format.isDownload() ? ContentDisposition.attachment() : ContentDisposition.inline();
        return disposition.filename(query.name() + "." + format.extension()).build().toString();
    }
}
