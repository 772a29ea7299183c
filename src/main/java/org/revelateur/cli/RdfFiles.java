package org.revelateur.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;
import org.revelateur.resource.Unreadable;
import org.revelateur.resource.RdfBody;
import org.revelateur.vocab.Iris;

/** The statements of RDF files, read to their end before anything is sent, as one file of quads. */
final class RdfFiles implements AutoCloseable {
    private static final Set<Lang> READ = Set.of(Lang.TURTLE, Lang.NTRIPLES, Lang.NQUADS, Lang.TRIG, Lang.JSONLD, Lang.RDFXML);

    private final List<Path> files;
    private final Path quads;

    private RdfFiles(List<Path> files, Path quads) {
        this.files = files;
        this.quads = quads;
    }

    /**
     * @param graph for statements that are in no graph; absent, the one called as their file is: {@code needs.ttl} is the graph {@code needs}
     * @throws CommandFailed if a file is not there, or not RDF
     */
    static RdfFiles read(List<Path> files, @Nullable String graph, LongConsumer told) throws IOException {
        var quads = new RdfFiles(files, Files.createTempFile("revelateur", ".nq"));
        try (var out = new BufferedOutputStream(Files.newOutputStream(quads.quads), 1 << 16)) {
            var all = new Progress(StreamRDFWriter.getWriterStream(out, RDFFormat.NQUADS_UTF8), told);
            all.start();
            for (Path file : files) {
                read(file, graph, all);
            }
            all.finish();
        } catch (RuntimeException | IOException failed) {
            quads.close();
            throw failed;
        }
        return quads;
    }

    private static void read(Path file, @Nullable String graph, StreamRDF out) throws IOException {
        Lang syntax = RDFLanguages.pathnameToLang(file.getFileName().toString());
        if (syntax == null || !READ.contains(syntax)) {
            throw new CommandFailed("%s : format inconnu ; attendu .ttl, .nt, .nq, .trig, .jsonld ou .rdf, suivi de .gz si compressé".formatted(file));
        }
        if (!Files.isRegularFile(file)) {
            throw new CommandFailed("%s : ce fichier n'existe pas".formatted(file));
        }
        try (InputStream in = open(file)) {
            RdfBody.read(in, syntax, inGraph(file, graph, syntax, out));
        } catch (Unreadable wrong) {
            throw new CommandFailed("%s : %s".formatted(file, wrong.getMessage()));
        }
    }

    private static InputStream open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        return file.toString().endsWith(".gz") ? new GZIPInputStream(in, 1 << 16) : in;
    }

    /** Statements of a file that could name graphs, and does not for these, have none unless the command names one. */
    private static StreamRDF inGraph(Path file, @Nullable String name, Lang syntax, StreamRDF out) {
        return new StreamRDFBase() {
            private @Nullable Node graph;

            @Override
            public void triple(Triple triple) {
                if (graph == null) {
                    graph = NodeFactory.createURI(graph(file, name));
                }
                out.quad(Quad.create(graph, triple));
            }

            @Override
            public void quad(Quad quad) {
                if (quad.isDefaultGraph()) {
                    triple(quad.asTriple());
                } else {
                    out.quad(quad);
                }
            }
        };
    }

    private static String graph(Path file, @Nullable String given) {
        String name = given != null ? given : file.getFileName().toString().replaceFirst("\\..*", "");
        if (name.contains(":")) {
            return name;
        }
        if (!name.matches("[A-Za-z0-9]+([/_-]?[A-Za-z0-9]+)*")) {
            throw new CommandFailed("%s : « %s » n'est pas un nom de graphe ; --graph en donne un, par exemple solutions".formatted(file, name));
        }
        return Iris.graph(name);
    }

    Path quads() {
        return quads;
    }

    /** Which file speaks of a thing, and at which line, as far as can be seen. */
    String place(String iri) {
        return files.stream().flatMap(file -> place(file, iri).stream()).findFirst()
                .orElseGet(() -> files.stream().map(Path::toString).collect(Collectors.joining(", ")));
    }

    /** In one line: the first thing that was refused, and where it stands. */
    CommandFailed explain(Refused refused) {
        var broken = refused.violations();
        if (broken.isEmpty()) {
            return refused;
        }
        String focus = broken.getFirst().path("focus").asString();
        String rest = broken.size() == 1 ? "" : " (et %d autre(s) ; « validate » les montre)".formatted(broken.size() - 1);
        return new CommandFailed("%s : %s%s".formatted(place(focus), broken.getFirst().path("message").asString(), rest));
    }

    private static Optional<String> place(Path file, String iri) {
        try (InputStream in = open(file)) {
            return SubjectLine.of(iri, in).stream().mapToObj(line -> "%s, ligne %d".formatted(file, line)).findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(quads);
    }
}
