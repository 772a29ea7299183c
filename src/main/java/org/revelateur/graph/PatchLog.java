package org.revelateur.graph;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdfpatch.PatchHeader;
import org.apache.jena.rdfpatch.RDFChanges;
import org.apache.jena.rdfpatch.RDFPatch;
import org.apache.jena.rdfpatch.RDFPatchOps;
import org.apache.jena.rdfpatch.changes.RDFChangesBase;
import org.apache.jena.rdfpatch.text.RDFPatchReaderText;
import org.apache.jena.sparql.core.Quad;

/**
 * Every change ever made, one RDF Patch file a version: {@code log/000/000042.rdfp}, or with {@code .gz} since a compaction. A record is on the disk before the
 * store commits it; a record beyond the store's version was never acknowledged and is dropped at the next start.
 */
final class PatchLog {
    private static final String END = ".rdfp";
    private static final String ZIPPED = ".gz";
    private static final long SMALL = 4096;

    private final Path directory;

    private final long reserve;

    PatchLog(Path directory) {
        this(directory, 0);
    }

    /** @param reserve bytes that stay free on the disk: TDB2 cannot take back what fills it, as it writes by mapped memory */
    PatchLog(Path directory, long reserve) {
        this.directory = directory;
        this.reserve = reserve;
    }

    /** @throws StoreFull if less than the reserve is free */
    void requireRoom() {
        long free = reserve == 0 ? Long.MAX_VALUE : directory.toAbsolutePath().getParent().toFile().getUsableSpace();
        if (free < reserve) {
            throw new StoreFull(free, reserve);
        }
    }

    /** Writes the record and forces it to the disk. */
    void append(Revision revision, RDFPatch patch) {
        Path file = file(revision.version());
        try {
            boolean newFolder = !Files.isDirectory(file.getParent());
            Files.createDirectories(file.getParent());
            write(file, revision, patch, UnaryOperator.identity());
            force(file.getParent());
            if (newFolder) {
                force(directory);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The change could not be logged: " + file, e);
        }
    }

    private static void write(Path file, Revision revision, RDFPatch patch, UnaryOperator<Quad> told) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            var out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
            var writer = RDFPatchOps.textWriter(out);
            header(revision, writer);
            writer.txnBegin();
            patch.apply(new QuadsOnly(writer, told));
            writer.txnCommit();
            writer.finish();
            out.flush();
            channel.force(true);
        }
    }

    /** Tells the statements of a version otherwise from now on; what they were before is in no file any more. */
    void rewrite(Revision revision, UnaryOperator<Quad> told) {
        Path file = file(revision.version());
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        try {
            write(beside, revision, patch(revision.version()).orElseThrow(), told);
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            Files.deleteIfExists(compressed(revision.version()));
            force(file.getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void header(Revision revision, RDFChanges writer) {
        writer.header("version", text(Long.toString(revision.version())));
        writer.header("time", text(revision.time().toString()));
        writer.header("author", text(revision.author().name()));
        revision.author().reason().ifPresent(reason -> writer.header("reason", text(reason)));
        writer.header("added", text(Long.toString(revision.added())));
        writer.header("removed", text(Long.toString(revision.removed())));
        writer.header("graphs", text(String.join(" ", new TreeSet<>(revision.graphs()))));
    }

    private static Node text(String value) {
        return NodeFactory.createLiteralString(value);
    }

    private static void force(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /** The change that made this version; empty where the log has none. */
    Optional<RDFPatch> patch(long version) {
        try (InputStream in = open(version)) {
            return Optional.of(RDFPatchOps.read(in));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tells the statements of the change that made this version, without holding them; false where the log has none. */
    boolean replay(long version, RDFChanges target) {
        try (InputStream in = open(version)) {
            new RDFPatchReaderText(in).apply(new QuadsOnly(target, UnaryOperator.identity()));
            return true;
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Who made this version, when and why. */
    Optional<Revision> revision(long version) {
        try (InputStream in = open(version)) {
            return Optional.of(read(version, RDFPatchOps.readHeader(in)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Revision read(long version, PatchHeader header) {
        var author = new Author(value(header, "author").orElse("?"), value(header, "reason"));
        var graphs = new TreeSet<>(Set.of(value(header, "graphs").orElse("").split(" ")));
        return new Revision(version, Instant.parse(value(header, "time").orElseThrow()), author,
                Long.parseLong(value(header, "added").orElse("0")), Long.parseLong(value(header, "removed").orElse("0")), graphs);
    }

    private static Optional<String> value(PatchHeader header, String field) {
        return Optional.ofNullable(header.get(field)).map(Node::getLiteralLexicalForm);
    }

    /** Takes back the record of a change that the store did not commit. */
    void drop(long version) {
        try {
            Files.deleteIfExists(file(version));
            Files.deleteIfExists(compressed(version));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Drops the records that the store never committed: what a crash between the log and the store leaves. */
    void dropBeyond(long version) {
        for (long next = version + 1; Files.exists(file(next)) || Files.exists(compressed(next)); next++) {
            drop(next);
        }
    }

    /** Copies the records up to a version. */
    void copyTo(Path target, long version) {
        try {
            for (long each = 1; each <= version; each++) {
                Path file = Files.exists(file(each)) ? file(each) : compressed(each);
                if (Files.exists(file)) {
                    Path copy = target.resolve(directory.relativize(file));
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compresses the records that take more room than the least that a file takes. They are read as before. */
    void compress() {
        try (var files = Files.find(directory, 2, (file, attributes) -> file.toString().endsWith(END) && attributes.size() > SMALL)) {
            for (Path file : files.toList()) {
                Path made = file.resolveSibling(file.getFileName() + ".tmp");
                try (var channel = FileChannel.open(made, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
                    var out = new GZIPOutputStream(Channels.newOutputStream(channel), 1 << 16);
                    Files.copy(file, out);
                    out.finish();
                    channel.force(true);
                }
                Files.move(made, file.resolveSibling(file.getFileName() + ZIPPED), StandardCopyOption.ATOMIC_MOVE);
                force(file.getParent());
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private InputStream open(long version) throws IOException {
        try {
            return Files.newInputStream(file(version));
        } catch (NoSuchFileException e) {
            return new GZIPInputStream(Files.newInputStream(compressed(version)), 1 << 16);
        }
    }

    private Path compressed(long version) {
        return directory.resolve("%03d".formatted(version / 1000)).resolve("%06d%s%s".formatted(version, END, ZIPPED));
    }

    private Path file(long version) {
        return directory.resolve("%03d".formatted(version / 1000)).resolve("%06d%s".formatted(version, END));
    }

    /** The headers and the transaction marks are the log's own. */
    private static final class QuadsOnly extends RDFChangesBase {
        private final RDFChanges target;
        private final UnaryOperator<Quad> told;

        QuadsOnly(RDFChanges target, UnaryOperator<Quad> told) {
            this.target = target;
            this.told = told;
        }

        @Override
        public void add(Node g, Node s, Node p, Node o) {
            var quad = told.apply(Quad.create(g, s, p, o));
            target.add(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
        }

        @Override
        public void delete(Node g, Node s, Node p, Node o) {
            var quad = told.apply(Quad.create(g, s, p, o));
            target.delete(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
        }
    }
}
