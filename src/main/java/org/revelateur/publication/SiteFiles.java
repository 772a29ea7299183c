package org.revelateur.publication;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;
import org.revelateur.graph.GraphStore;
import org.revelateur.history.History;
import org.revelateur.resource.Etags;
import org.revelateur.resource.Facts;
import org.revelateur.resource.Languages;
import org.revelateur.resource.PageAddresses;
import org.revelateur.resource.Parameters;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** What readers of feeds and search engines look for. */
@RestController
class SiteFiles {
    private static final int ENTRIES = 50;
    private static final int PAGES = 50_000; // of a sitemap, by its rules

    private final GraphStore store;
    private final History history;
    private final PageAddresses addresses;
    private final Etags etags;

    SiteFiles(GraphStore store, History history, PageAddresses addresses, Etags etags) {
        this.store = store;
        this.history = history;
        this.addresses = addresses;
        this.etags = etags;
    }

    @GetMapping("/feed.atom")
    byte @Nullable [] feed(HttpServletRequest request, HttpServletResponse response) {
        String language = Languages.of(request);
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        if (isKnown(request, response, language)) {
            return null;
        }
        response.setContentType("application/atom+xml;charset=UTF-8");
        var newest = history.newest(ENTRIES);
        return store.read(graph -> {
            try {
                var out = new ByteArrayOutputStream();
                new Feed(new Facts(graph, language), addresses.root(request)).write(newest, out);
                return out.toByteArray();
            } catch (XMLStreamException e) {
                throw new IllegalStateException(e); // nothing but memory is written to
            }
        });
    }

    @GetMapping("/sitemap.xml")
    byte @Nullable [] sitemap(HttpServletRequest request, HttpServletResponse response) {
        var parameters = Parameters.any(request);
        if (isKnown(request, response, "sitemap")) {
            return null;
        }
        String root = addresses.root(request);
        var sitemap = new Sitemap(pages(root), PAGES);
        long page = parameters.number("page", 0, 0, sitemap.files());
        response.setContentType("application/xml;charset=UTF-8");
        return (page == 0 ? sitemap.first(root + "/sitemap.xml") : sitemap.file((int) page)).getBytes(StandardCharsets.UTF_8);
    }

    /** What has a name is worth finding. */
    private List<String> pages(String root) {
        return store.read(graph -> Stream.concat(Stream.of("/", "/def"), graph.stream(Quad.unionGraph, Node.ANY, SKOS.prefLabel.asNode(), Node.ANY).map(Quad::getSubject)
                .filter(thing -> thing.isURI() && PageAddresses.isOurs(thing.getURI())).map(thing -> PageAddresses.path(thing.getURI())).distinct().sorted()).map(root::concat).toList());
    }

    @GetMapping(path = "/robots.txt", produces = "text/plain;charset=UTF-8")
    String robots(HttpServletRequest request) {
        return "User-agent: *\nDisallow: /api/\nDisallow: /sparql\nSitemap: " + addresses.root(request) + "/sitemap.xml\n";
    }

    private boolean isKnown(HttpServletRequest request, HttpServletResponse response, String what) {
        return new ServletWebRequest(request, response).checkNotModified(etags.of(store.version(), what, addresses.root(request)));
    }
}
