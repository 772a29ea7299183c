package org.revelateur.history;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdfpatch.RDFPatchOps;
import org.revelateur.graph.GraphStore;

/** Writes versions as RDF Patch, one transaction each: who applies them to a copy of the graph brings it up to date. */
final class PatchWriter {
    private final GraphStore store;

    PatchWriter(GraphStore store) {
        this.store = store;
    }

    void write(List<Version> versions, HttpServletResponse response) throws IOException {
        response.setContentType(ChangeFormat.PATCH.type().toString());
        var out = new BufferedOutputStream(response.getOutputStream(), 1 << 16);
        var writer = RDFPatchOps.textWriter(out);
        for (Version version : versions) {
            writer.header("version", text(Long.toString(version.number())));
            writer.header("time", text(version.time().toString()));
            version.reason().ifPresent(reason -> writer.header("reason", text(reason)));
            writer.txnBegin();
            store.replay(version.number(), writer);
            writer.txnCommit();
        }
        writer.finish();
        out.flush();
    }

    private static Node text(String value) {
        return NodeFactory.createLiteralString(value);
    }
}
