package org.revelateur.resource;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.atlas.web.ContentType;
import org.apache.jena.graph.Triple;
import org.apache.jena.irix.IRIxResolver;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFParserBuilder;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.RiotParseException;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.tomcat.util.http.fileupload.impl.SizeException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.util.unit.DataSize;

/**
 * RDF that somebody sent, read strictly: nothing is guessed and nothing is fetched. An IRI is whole, a value is what its
 * datatype says, and what is wrong is told by line and column where the syntax has them.
 */
public final class RdfBody {
    private static final int LONGEST = 300;
    private static final Map<String, Lang> SYNTAXES = new TreeMap<>(Map.of("text/turtle", Lang.TURTLE, "application/ld+json", Lang.JSONLD, "application/n-triples", Lang.NTRIPLES,
            "application/trig", Lang.TRIG, "application/n-quads", Lang.NQUADS, "application/rdf+xml", Lang.RDFXML));

    private RdfBody() {
    }

    /**
     * The statements of the body, or of all files of a multipart body; those of no graph are in {@link Quad#defaultGraphNodeGenerated}.
     *
     * @throws BodyTooLarge       if it is larger than that
     * @throws UnsupportedContent if its type is not one of RDF, in UTF-8
     * @throws Unreadable         if it does not follow the rules of that syntax
     */
    public static List<Quad> read(HttpServletRequest request, DataSize limit) {
        String type = request.getContentType();
        try {
            return type != null && type.toLowerCase(Locale.ROOT).startsWith(MediaType.MULTIPART_FORM_DATA_VALUE) ? parts(request, limit) : read(Body.bytes(request, limit), type);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** The server has read them already, within its own limit. */
    private static List<Quad> parts(HttpServletRequest request, DataSize limit) throws IOException {
        var quads = new ArrayList<Quad>();
        try {
            for (Part part : request.getParts()) {
                quads.addAll(read(part.getInputStream().readAllBytes(), type(part)));
            }
        } catch (ServletException | IllegalStateException wrong) {
            if (wrong.getCause() instanceof SizeException) {
                throw new BodyTooLarge(limit);
            }
            throw new Unreadable(said(wrong.getMessage()), said(wrong.getMessage()));
        }
        return quads;
    }

    /** The type of a file of a form, by its name where the sender did not know better. */
    private static @Nullable String type(Part part) {
        Lang named = part.getSubmittedFileName() == null ? null : RDFLanguages.pathnameToLang(part.getSubmittedFileName());
        boolean told = part.getContentType() != null && !Set.of(MediaType.APPLICATION_OCTET_STREAM_VALUE, MediaType.TEXT_PLAIN_VALUE).contains(part.getContentType());
        return told || named == null ? part.getContentType() : named.getContentType().getContentTypeStr();
    }

    private static List<Quad> read(byte[] bytes, @Nullable String type) {
        var quads = new ArrayList<Quad>();
        parse(source(bytes, syntax(type)), new Collector(quads));
        return quads;
    }

    /**
     * Tells the statements of a stream of any length, in UTF-8; those of no graph as triples.
     *
     * @throws Unreadable if it does not follow the rules of that syntax; some statements may have been told then
     */
    public static void read(InputStream in, Lang syntax, StreamRDF target) throws IOException {
        parse(syntax == Lang.JSONLD ? source(in.readAllBytes(), syntax) : RDFParser.source(in).lang(syntax), target);
    }

    private static void parse(RDFParserBuilder source, StreamRDF target) {
        try {
            source.checking(true).resolver(IRIxResolver.create().noBase().resolve(true).allowRelative(false).build())
                    .errorHandler(new Strict()).parse(target);
        } catch (RiotParseException wrong) {
            throw Unreadable.at(wrong.getLine(), wrong.getCol(), said(wrong.getOriginalMessage()), said(wrong.getOriginalMessage()));
        } catch (RiotException wrong) {
            throw new Unreadable(said(wrong.getMessage()), said(wrong.getMessage()));
        } catch (StackOverflowError deep) {
            throw tooDeep();
        }
    }

    static Unreadable tooDeep() {
        return new Unreadable("trop d'éléments imbriqués les uns dans les autres", "too many elements nested in one another");
    }

    private static Lang syntax(@Nullable String type) {
        ContentType parsed = type == null ? null : ContentType.create(type);
        String charset = parsed == null ? null : parsed.getCharset();
        Lang syntax = parsed == null || parsed.getContentTypeStr() == null ? null : SYNTAXES.get(parsed.getContentTypeStr());
        if (syntax == null || charset != null && !charset.equalsIgnoreCase("utf-8")) {
            throw UnsupportedContent.type(type, SYNTAXES.keySet());
        }
        return syntax;
    }

    /** XML tells its encoding itself; whatever else is sent is UTF-8. */
    private static RDFParserBuilder source(byte[] bytes, Lang syntax) {
        if (syntax == Lang.RDFXML) {
            return RDFParser.source(new ByteArrayInputStream(bytes)).lang(syntax);
        }
        String text = Body.text(bytes);
        return RDFParser.fromString(syntax == Lang.JSONLD ? JsonLdBody.expanded(text) : text, syntax);
    }

    /** The first line of an engine's message: the rest is its own business. */
    static String said(@Nullable String message) {
        String line = message == null ? "?" : message.lines().findFirst().orElse("?");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }

    private static final class Collector extends StreamRDFBase {
        private final List<Quad> quads;

        Collector(List<Quad> quads) {
            this.quads = quads;
        }

        @Override
        public void triple(Triple triple) {
            quads.add(Quad.create(Quad.defaultGraphNodeGenerated, triple));
        }

        @Override
        public void quad(Quad quad) {
            quads.add(quad.isDefaultGraph() ? Quad.create(Quad.defaultGraphNodeGenerated, quad.asTriple()) : quad);
        }
    }

    /** Stops at the first mistake; of what the engine only warns, a value that is not of its datatype is one. */
    private static final class Strict implements ErrorHandler {
        @Override
        public void warning(String message, long line, long column) {
            if (message.startsWith("Lexical form")) {
                throw new RiotParseException(message, line, column);
            }
        }

        @Override
        public void error(String message, long line, long column) {
            throw new RiotParseException(message, line, column);
        }

        @Override
        public void fatal(String message, long line, long column) {
            throw new RiotParseException(message, line, column);
        }
    }
}
