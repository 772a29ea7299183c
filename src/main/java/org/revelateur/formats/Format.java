package org.revelateur.formats;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.shared.CannotEncodeCharacterException;
import org.apache.jena.shared.InvalidPropertyURIException;
import org.revelateur.resource.UnsupportedFormat;
import org.revelateur.vocab.Prefixes;
import org.springframework.http.MediaType;

/** The formats in which this server tells what its graph says. */
public enum Format {
    HTML("html", "text/html", "application/xhtml+xml"),
    TURTLE("ttl", "text/turtle"),
    JSON_LD("jsonld", "application/ld+json", "application/json"),
    N_TRIPLES("nt", "application/n-triples"),
    RDF_XML("rdf", "application/rdf+xml");

    /** Without the page. */
    public static final List<Format> DATA = List.of(TURTLE, JSON_LD, N_TRIPLES, RDF_XML);

    private final String code;
    private final List<MediaType> types;

    Format(String code, String... types) {
        this.code = code;
        this.types = Arrays.stream(types).map(MediaType::parseMediaType).toList();
    }

    /** What {@code format=} says, and the end of a file's name. */
    public String code() {
        return code;
    }

    public MediaType type() {
        return types.getFirst();
    }

    /** @throws UnsupportedFormat if the request takes none of these */
    public static Format of(HttpServletRequest request, List<Format> offered) {
        return Accepted.chosen(request, offered, Format::code, format -> format.types);
    }

    /**
     * Tells what a graph says of one thing and its neighbours.
     *
     * @throws UnsupportedFormat if this format cannot say something of the graph
     */
    public void describe(Graph graph, Node thing, OutputStream out) throws IOException {
        var ordered = new OrderedGraph(graph, thing);
        switch (this) {
            case TURTLE -> OrderedTurtle.write(ordered, false, out);
            case JSON_LD -> JsonLd.describe(ordered, out);
            case RDF_XML -> xml(graph, out);
            default -> write(ordered, out);
        }
    }

    /** Tells a whole graph, its own description first, holding no more of it than its subjects. */
    public void write(Graph graph, Node name, OutputStream out) throws IOException {
        write(new OrderedGraph(graph, name), out);
    }

    private void write(OrderedGraph graph, OutputStream out) throws IOException {
        switch (this) {
            case TURTLE -> OrderedTurtle.write(graph, true, out);
            case JSON_LD -> JsonLd.list(graph, out);
            case N_TRIPLES -> lines(graph, out);
            case RDF_XML -> xml(graph.graph(), out);
            case HTML -> throw new UnsupportedOperationException("Pages are rendered by their template");
        }
    }

    private static void lines(OrderedGraph graph, OutputStream out) {
        var lines = StreamRDFWriter.getWriterStream(out, RDFFormat.NTRIPLES_UTF8);
        lines.start();
        graph.subjects().forEach(subject -> graph.statements(subject).forEach((property, values) ->
                values.forEach(value -> lines.triple(Triple.create(subject, property, value)))));
        lines.finish();
    }

    /** Not every IRI is a name in XML, nor every character a text. */
    private static void xml(Graph graph, OutputStream out) {
        try {
            var named = ModelFactory.createModelForGraph(graph);
            Prefixes.ALL.forEach((prefix, namespace) -> {
                if (graph.stream().anyMatch(triple -> triple.getPredicate().getURI().startsWith(namespace))) {
                    named.setNsPrefix(prefix, namespace);
                }
            });
            RDFWriter.source(named).format(RDFFormat.RDFXML_PLAIN).output(out);
        } catch (InvalidPropertyURIException | CannotEncodeCharacterException unwritable) {
            throw new UnsupportedFormat(RDF_XML.code, List.of(TURTLE.code, JSON_LD.code, N_TRIPLES.code));
        }
    }
}
