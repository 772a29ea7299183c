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
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdfpatch.PatchHeader;
import org.apache.jena.rdfpatch.RDFChanges;
import org.apache.jena.rdfpatch.RDFPatch;
import org.apache.jena.rdfpatch.RDFPatchOps;
import org.apache.jena.rdfpatch.changes.RDFChangesBase;
import org.apache.jena.rdfpatch.text.RDFPatchReaderText;

/**
 * Every change ever made, one RDF Patch file a version: {@code log/000/000042.rdfp}. A record is on the disk before the
 * store commits it; a record beyond the store's version was never acknowledged and is dropped at the next start.
 */
final class PatchLog {
    private final Path directory;

    PatchLog(Path directory) {
        this.directory = directory;
    }

    /** Writes the record and forces it to the disk. */
    void append(Revision revision, RDFPatch patch) {
        Path file = file(revision.version());
        try {
            boolean newFolder = !Files.isDirectory(file.getParent());
            Files.createDirectories(file.getParent());
            try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
                var out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
                var writer = RDFPatchOps.textWriter(out);
                header(revision, writer);
                writer.txnBegin();
                patch.apply(new QuadsOnly(writer));
                writer.txnCommit();
                writer.finish();
                out.flush();
                channel.force(true);
            }
            force(file.getParent());
            if (newFolder) {
                force(directory);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The change could not be logged: " + file, e);
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
        try (InputStream in = Files.newInputStream(file(version))) {
            return Optional.of(RDFPatchOps.read(in));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tells the statements of the change that made this version, without holding them; false where the log has none. */
    boolean replay(long version, RDFChanges target) {
        try (InputStream in = Files.newInputStream(file(version))) {
            new RDFPatchReaderText(in).apply(new QuadsOnly(target));
            return true;
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Who made this version, when and why. */
    Optional<Revision> revision(long version) {
        try (InputStream in = Files.newInputStream(file(version))) {
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
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Drops the records that the store never committed: what a crash between the log and the store leaves. */
    void dropBeyond(long version) {
        for (long next = version + 1; Files.exists(file(next)); next++) {
            drop(next);
        }
    }

    private Path file(long version) {
        return directory.resolve("%03d".formatted(version / 1000)).resolve("%06d.rdfp".formatted(version));
    }

    /** The headers and the transaction marks are the log's own. */
    private static final class QuadsOnly extends RDFChangesBase {
        private final RDFChanges target;

        QuadsOnly(RDFChanges target) {
            this.target = target;
        }

        @Override
        public void add(Node g, Node s, Node p, Node o) {
            target.add(g, s, p, o);
        }

        @Override
        public void delete(Node g, Node s, Node p, Node o) {
            target.delete(g, s, p, o);
        }
    }
}
