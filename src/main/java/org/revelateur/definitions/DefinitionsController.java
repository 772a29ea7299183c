package org.revelateur.definitions;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.revelateur.census.Census;
import org.revelateur.formats.Format;
import org.revelateur.graph.GraphStore;
import org.revelateur.resource.Etags;
import org.revelateur.resource.Facts;
import org.revelateur.resource.Languages;
import org.revelateur.resource.Parameters;
import org.revelateur.site.Link;
import org.revelateur.site.Links;
import org.revelateur.site.Page;
import org.revelateur.vocab.Rev;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;

/** {@code /def}: what the words of the graph mean. */
@Page
class DefinitionsController {
    private static final List<Format> FORMATS = List.of(Format.values());

    private final GraphStore store;
    private final Census census;
    private final Etags etags;
    private final AtomicReference<@Nullable Rules> rules = new AtomicReference<>();

    DefinitionsController(GraphStore store, Census census, Etags etags) {
        this.store = store;
        this.census = census;
        this.etags = etags;
    }

    @GetMapping("/def")
    @Nullable ModelAndView define(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Parameters.of(request, "format");
        var format = Format.of(request, FORMATS);
        response.addHeader(HttpHeaders.VARY, "Accept, Accept-Language");
        response.setHeader(HttpHeaders.CONTENT_LOCATION, Links.here(request, "format", format.code()));
        String etag = format == Format.HTML ? etags.of(store.version(), format, Languages.of(request), Links.of(request)) : etags.of(store.version(), format);
        if (new ServletWebRequest(request, response).checkNotModified(etag)) {
            return null;
        }
        if (format == Format.HTML) {
            return new ModelAndView("definitions", "page", page(request));
        }
        var text = new ByteArrayOutputStream();
        store.read(graph -> {
            try {
                format.write(graph.getGraph(Rev.graph("ontology")), DefinitionsReader.ONTOLOGY, text);
                return null;
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        });
        response.setContentType(format.type() + ";charset=UTF-8");
        response.setContentLength(text.size());
        text.writeTo(response.getOutputStream());
        return null;
    }

    /** Read when first asked for: they are of this build. */
    private Rules rules() {
        return rules.updateAndGet(known -> known == null ? new Rules() : known);
    }

    private Definitions page(HttpServletRequest request) {
        var counts = census.now().all();
        var formats = Format.DATA.stream().map(format -> new Link(format.code(), format.code(), Links.here(request, "format", format.code()))).toList();
        return store.read(graph -> new DefinitionsReader(new Facts(graph, Languages.of(request)), Links.of(request), counts, rules()).read(formats));
    }
}
