package org.revelateur.publication;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.apache.commons.codec.binary.Hex;
import org.apache.jena.graph.Node;
import org.revelateur.graph.GraphStore;
import org.revelateur.resource.Resources;
import org.revelateur.vocab.Rev;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;

/** {@code /dump/{graph}.ttl}: a whole graph as a file; with {@code .sha256} at its end, the checksum of that file. */
@Controller
class DumpController {
    private static final String CHECKSUM = ".sha256";

    private final Dumps dumps;
    private final GraphStore store;
    private final Resources resources;

    DumpController(Dumps dumps, GraphStore store, Resources resources) {
        this.dumps = dumps;
        this.store = store;
        this.resources = resources;
    }

    @GetMapping("/dump/{*path}")
    void dump(@PathVariable String path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (path.length() <= 1) {
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader(HttpHeaders.LOCATION, "/.well-known/void"); // which lists them
            return;
        }
        boolean checksum = path.endsWith(CHECKSUM);
        String name = path.substring(1, path.length() - (checksum ? CHECKSUM.length() : 0));
        var format = DumpFormat.endOf(name).orElseThrow(() -> new NoSuchDump(name, DumpFormat.extensions()));
        String graphName = name.substring(0, name.length() - format.extension().length() - 1);
        Node graph = Rev.graph(graphName);
        if (!store.holds(graph.getURI())) {
            throw resources.unknown("graph", graphName);
        }
        var dump = dumps.of(graph, format);
        String digest = Hex.encodeHexString(dump.sha256());
        if (new ServletWebRequest(request, response).checkNotModified('"' + digest + (checksum ? "-sum" : "") + '"')) {
            return;
        }
        if (checksum) {
            String line = digest + "  " + name.substring(name.lastIndexOf('/') + 1) + "\n"; // as sha256sum -c reads it
            response.setContentType("text/plain;charset=UTF-8");
            response.getOutputStream().write(line.getBytes(StandardCharsets.UTF_8));
            return;
        }
        send(dump, format, request, response);
    }

    private void send(Dumps.Dump dump, DumpFormat format, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType(format.type() + (format.isZipped() ? "" : ";charset=UTF-8"));
        response.setContentLengthLong(dump.size());
        String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        if (accepted == null || format.isZipped()) { // else the server may compress, and the digest would be of other bytes
            String digest = Base64.getEncoder().encodeToString(dump.sha256());
            response.setHeader("Repr-Digest", "sha-256=:" + digest + ":");
            response.setHeader("Digest", "SHA-256=" + digest);
        }
        try (var file = dumps.open(dump)) {
            file.transferTo(response.getOutputStream());
        }
    }
}
