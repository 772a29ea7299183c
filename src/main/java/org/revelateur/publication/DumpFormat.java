package org.revelateur.publication;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.revelateur.formats.Format;

/** A form in which a whole graph can be had as a file. */
enum DumpFormat {
    TURTLE("ttl", Format.TURTLE, false), N_TRIPLES("nt.gz", Format.N_TRIPLES, true), JSON_LD("jsonld", Format.JSON_LD, false);

    private final String extension;
    private final Format format;
    private final boolean zipped;

    DumpFormat(String extension, Format format, boolean zipped) {
        this.extension = extension;
        this.format = format;
        this.zipped = zipped;
    }

    static Optional<DumpFormat> endOf(String name) {
        return Arrays.stream(values()).filter(format -> name.endsWith("." + format.extension)).findFirst();
    }

    static List<String> extensions() {
        return Arrays.stream(values()).map(DumpFormat::extension).toList();
    }

    String extension() {
        return extension;
    }

    /** Of the file. */
    String type() {
        return zipped ? "application/gzip" : format.type().toString();
    }

    /** Of what is in the file. */
    String contentType() {
        return format.type().toString();
    }

    boolean isZipped() {
        return zipped;
    }

    void write(Graph graph, Node name, OutputStream out) throws IOException {
        if (zipped) {
            var zip = new GZIPOutputStream(out, 1 << 16);
            format.write(graph, name, zip);
            zip.finish();
        } else {
            format.write(graph, name, out);
        }
    }
}
