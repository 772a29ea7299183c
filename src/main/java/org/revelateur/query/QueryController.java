package org.revelateur.query;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.revelateur.resource.Etags;
import org.revelateur.resource.Languages;
import org.revelateur.resource.MalformedParameter;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;

/** {@code GET /api/queries}, the catalogue, and {@code GET /api/queries/{name}}, one query run. */
@Controller
class QueryController {
    private final QueryCatalogue catalogue;
    private final Etags etags;

    QueryController(QueryCatalogue catalogue, Etags etags) {
        this.catalogue = catalogue;
        this.etags = etags;
    }

    @GetMapping("/api/queries")
    @ResponseBody
    List<QueryListing> list(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        String language = Languages.of(request);
        return catalogue.all().stream().map(query -> QueryListing.of(query, language)).toList();
    }

    @GetMapping("/api/queries/{name}")
    @Nullable
    ModelAndView run(@PathVariable String name, HttpServletRequest request, HttpServletResponse response) throws IOException {
        NamedQuery query = catalogue.get(name);
        Map<String, String> given = parameters(request);
        String language = Languages.of(request);
        ResultFormat format = FormatChoice.of(given.remove("format"), accept(request), query.form());
        Duration timeout = timeout(given.remove("timeout"));
        Map<Parameter, Node> terms = catalogue.bind(query, inLanguage(query, given, request));
        head(response);
        if (new ServletWebRequest(request, response).checkNotModified(etag(catalogue.version(), query, terms, format, language))) {
            return null;
        }
        var document = catalogue.document(query, terms, timeout, format, language);
        response.setHeader(HttpHeaders.ETAG, etag(document.answer().version(), query, terms, format, language));
        if (format == ResultFormat.HTML) {
            return ResultPage.of(document);
        }
        response.setContentType(format.mediaType().toString());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition(query, format));
        format.write(document, response.getOutputStream());
        return null;
    }

    private static Map<String, String> parameters(HttpServletRequest request) {
        var given = new LinkedHashMap<String, String>();
        request.getParameterMap().forEach((name, values) -> {
            if (values.length > 1) {
                throw new MalformedParameter(name, String.join(", ", values), "une seule valeur", "a single value");
            }
            given.put(name, values[0]);
        });
        return given;
    }

    private static @Nullable String accept(HttpServletRequest request) {
        var ranges = request.getHeaders(HttpHeaders.ACCEPT);
        return ranges.hasMoreElements() ? String.join(", ", Collections.list(ranges)) : null;
    }

    /** {@code lang=} is known to every address; a query that declares it is given what the reader's browser prefers where it is absent. */
    private static Map<String, String> inLanguage(NamedQuery query, Map<String, String> given, HttpServletRequest request) {
        boolean declared = query.parameter("lang").filter(parameter -> parameter.type() == ParameterType.LANG).isPresent();
        if (declared) {
            Languages.accepted(request).ifPresent(language -> given.putIfAbsent("lang", language));
        } else if (query.parameter("lang").isEmpty()) {
            given.remove("lang");
        }
        return given;
    }

    private Duration timeout(@Nullable String seconds) {
        if (seconds == null) {
            return catalogue.timeout();
        }
        if (!seconds.matches("\\d{1,6}(\\.\\d{1,3})?") || new BigDecimal(seconds).signum() == 0) {
            throw new MalformedParameter("timeout", seconds, "un nombre de secondes, par exemple 5", "a number of seconds, for example 5");
        }
        return Duration.ofMillis(new BigDecimal(seconds).movePointRight(3).longValueExact());
    }

    private void head(HttpServletResponse response) {
        response.setHeader(HttpHeaders.VARY, "Accept, Accept-Language");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "public, no-cache"); // kept, but asked for again: a 304 costs no query
        response.setHeader("X-Result-Limit", Long.toString(catalogue.rowLimit()));
    }

    private String etag(long version, NamedQuery query, Map<Parameter, Node> terms, ResultFormat format, String language) {
        return etags.of(version, query.text(), terms, format, language);
    }

    private static String disposition(NamedQuery query, ResultFormat format) {
        var disposition = format.isDownload() ? ContentDisposition.attachment() : ContentDisposition.inline();
        return disposition.filename(query.name() + "." + format.extension()).build().toString();
    }
}
