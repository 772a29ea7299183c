package org.revelateur.operations;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFOps;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.revelateur.graph.Author;
import org.revelateur.graph.Change;
import org.revelateur.graph.GraphStore;
import org.revelateur.resource.RdfBody;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code /local/load} and {@code /local/export}: facts of any number in, in one change, and all of them out. */
@RestController
class LoadController {
    static final String AUTHOR = "ligne de commande";

    private final GraphStore store;

    LoadController(GraphStore store) {
        this.store = store;
    }

    /** N-Quads, added as they are read; what breaks a shape refuses them all. */
    @PostMapping("/local/load")
    Outcome load(@RequestParam String reason, HttpServletRequest request) {
        var change = new Change(new Author(AUTHOR, Optional.of(reason)), dataset -> add(request, dataset));
        return Outcome.of(store.write(change), store);
    }

    private static void add(HttpServletRequest request, DatasetGraph dataset) {
        try {
            RdfBody.read(request.getInputStream(), Lang.NQUADS, new StreamRDFBase() {
                @Override
                public void quad(Quad quad) {
                    dataset.add(quad);
                }
            });
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @GetMapping("/local/export")
    void export(HttpServletResponse response) {
        response.setContentType(Lang.TRIG.getHeaderString());
        store.read(dataset -> {
            try (var out = new BufferedOutputStream(response.getOutputStream(), 1 << 16)) {
                var writer = StreamRDFWriter.getWriterStream(out, RDFFormat.TRIG_BLOCKS);
                writer.start();
                StreamRDFOps.sendPrefixesToStream(dataset.prefixes(), writer);
                dataset.find(Node.ANY, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(writer::quad);
                writer.finish();
                return null;
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        });
    }
}
