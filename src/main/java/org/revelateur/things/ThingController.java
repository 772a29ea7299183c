package org.revelateur.things;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.revelateur.formats.Format;
import org.revelateur.graph.GraphStore;
import org.revelateur.history.History;
import org.revelateur.portraits.Portraits;
import org.revelateur.resource.Etags;
import org.revelateur.resource.Facts;
import org.revelateur.resource.Languages;
import org.revelateur.resource.MissingParameter;
import org.revelateur.resource.Parameters;
import org.revelateur.resource.Resources;
import org.revelateur.site.Links;
import org.revelateur.site.Page;
import org.revelateur.vocab.Iris;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;

/** Every thing and every graph at its own address, and whatever else the graph speaks of at {@code /id?iri=}: a page for people, its description for programs. */
@Page
class ThingController {
    private static final List<Format> FORMATS = List.of(Format.values());

    private final GraphStore store;
    private final History history;
    private final Resources resources;
    private final Etags etags;
    private final Portraits portraits;

    ThingController(GraphStore store, History history, Resources resources, Etags etags, Portraits portraits) {
        this.portraits = portraits;
        this.store = store;
        this.history = history;
        this.resources = resources;
        this.etags = etags;
    }

    @GetMapping({"/id/{*path}", "/graph/{*path}"})
    @Nullable ModelAndView ours(HttpServletRequest request, HttpServletResponse response) throws IOException {
        return answer(ThingAddress.meant(request), request, response);
    }

    @GetMapping("/id")
    @Nullable ModelAndView any(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String iri = Parameters.any(request).text("iri").orElseThrow(() -> new MissingParameter("iri", "l'IRI de ce que vous cherchez, par exemple " + Iris.thing("territory", "48"),
                "the IRI of what you look for, for example " + Iris.thing("territory", "48")));
        return answer(List.of(Resources.iri("iri", iri)), request, response);
    }

    private @Nullable ModelAndView answer(List<Node> meant, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var format = Format.of(request, FORMATS);
        var window = Window.of(Parameters.any(request));
        long version = store.version(); // before it is read: newer content under an older name is asked for again
        Node thing = store.read(graph -> meant.stream().filter(node -> Neighbourhood.isKnown(graph, node)).findFirst()).orElseThrow(() -> resources.unknown(meant.getLast()));
        store.read(graph -> window.check(graph, thing));
        response.addHeader(HttpHeaders.VARY, "Accept, Accept-Language");
        response.setHeader(HttpHeaders.CONTENT_LOCATION, Links.here(request, "format", format.code()));
        if (new ServletWebRequest(request, response).checkNotModified(etag(version, format, request))) {
            return null;
        }
        if (format == Format.HTML) {
            return new ModelAndView("thing", "page", page(thing, window, request));
        }
        describe(thing, window, format, request, response);
        return null;
    }

    /** A page tells which offers are closed today. */
    private String etag(long version, Format format, HttpServletRequest request) {
        return format == Format.HTML ? etags.ofToday(version, format, Languages.of(request), Links.of(request)) : etags.of(version, format);
    }

    private ThingView page(Node thing, Window window, HttpServletRequest request) {
        var touches = history.of(thing);
        return store.read(graph -> {
            var told = Neighbourhood.of(graph, thing, window);
            var facts = new Facts(graph, Languages.of(request));
            return new ThingReader(facts, told, request).view(touches, etags.today(), portraits.of(facts, Links.of(request), etags.today(), thing));
        });
    }

    private void describe(Node thing, Window window, Format format, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var told = store.read(graph -> Neighbourhood.of(graph, thing, window));
        Graph description = store.read(graph -> Description.of(graph, told));
        var text = new ByteArrayOutputStream();
        format.describe(description, thing, text);
        told.graphs().keySet().forEach(graph -> response.addHeader(HttpHeaders.LINK, "<%s>; rel=\"http://rdfs.org/ns/void#inDataset\"".formatted(graph.getURI())));
        if (told.hasNext()) {
            response.addHeader(HttpHeaders.LINK, "<%s>; rel=\"next\"".formatted(Links.here(request, "page", window.page() + 1)));
        }
        response.setContentType(format.type() + ";charset=UTF-8");
        response.setContentLength(text.size());
        text.writeTo(response.getOutputStream());
    }
}
