package org.revelateur.publication;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.jena.graph.Graph;
import org.revelateur.census.Census;
import org.revelateur.formats.Format;
import org.revelateur.graph.GraphStore;
import org.revelateur.resource.Etags;
import org.revelateur.resource.PageAddresses;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.request.ServletWebRequest;

/** {@code /.well-known/void}: what there is here, for machines. */
@Controller
class CatalogueController {
    private final GraphStore store;
    private final Census census;
    private final Dumps dumps;
    private final PageAddresses addresses;
    private final Etags etags;

    CatalogueController(GraphStore store, Census census, Dumps dumps, PageAddresses addresses, Etags etags) {
        this.store = store;
        this.census = census;
        this.dumps = dumps;
        this.addresses = addresses;
        this.etags = etags;
    }

    @GetMapping("/.well-known/void")
    void describe(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var format = Format.of(request, Format.DATA);
        String root = addresses.root(request);
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        if (new ServletWebRequest(request, response).checkNotModified(etags.of(store.version(), format, root))) {
            return;
        }
        var counted = census.now();
        Graph description = store.read(dataset -> Catalogue.describe(root, counted, store, dataset, dumps));
        var text = new ByteArrayOutputStream();
        format.describe(description, Catalogue.SELF, text);
        response.setContentType(format.type() + ";charset=UTF-8");
        response.setContentLength(text.size());
        text.writeTo(response.getOutputStream());
    }
}
