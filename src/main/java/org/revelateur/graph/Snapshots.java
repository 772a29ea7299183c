package org.revelateur.graph;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.Loader;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Copies of a store in a folder: {@code store.nq.gz} has every quad, {@code log/} the record of each version, and
 * {@code snapshot.properties}, written last, says what must be there.
 */
final class Snapshots {
    private static final String QUADS = "store.nq.gz";
    private static final String NOTE = "snapshot.properties";

    private Snapshots() {
    }

    /** What a reader sees now, while others write. */
    static Snapshot write(DatasetGraph store, PatchLog log, Path folder) {
        Path file = folder.resolve(QUADS);
        try {
            Files.createDirectories(folder);
            var snapshot = Txn.calculateRead(store, () -> new Snapshot(new StoreState(store).version(), quads(store, file)));
            log.copyTo(folder.resolve("log"), snapshot.version());
            var note = new Properties();
            note.setProperty("version", Long.toString(snapshot.version()));
            note.setProperty("quads", Long.toString(snapshot.quads()));
            note.setProperty("sha256", digest(file));
            try (var out = Files.newBufferedWriter(folder.resolve(NOTE))) {
                note.store(out, null);
            }
            return snapshot;
        } catch (IOException e) {
            throw new UncheckedIOException("%s : la copie n'a pas pu être écrite (%s)".formatted(folder, e.getMessage()), e);
        }
    }

    private static long quads(DatasetGraph store, Path file) {
        var count = new AtomicLong();
        try (var out = new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(file), 1 << 16), 1 << 16)) {
            var writer = StreamRDFWriter.getWriterStream(out, RDFFormat.NQUADS_UTF8);
            writer.start();
            store.find(Node.ANY, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> {
                writer.quad(quad);
                count.incrementAndGet();
            });
            writer.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return count.get();
    }

    /** Makes a store of a copy where none is, and looks whether it is the same. */
    static Snapshot restore(Path folder, Path directory) {
        var promised = check(folder);
        try (var store = opened(folder, directory.resolve("tdb2"))) {
            var found = store.look();
            if (!found.equals(promised)) {
                throw new BrokenSnapshot("%s : %d faits à la version %d sont attendus, %d à la version %d sont lus"
                        .formatted(folder.resolve(QUADS), promised.quads(), promised.version(), found.quads(), found.version()));
            }
        }
        new PatchLog(folder.resolve("log")).copyTo(directory.resolve("log"), promised.version());
        return promised;
    }

    /** A copy as a store of its own, until it is closed. */
    static Copy opened(Path folder, Path directory) {
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var store = DatabaseMgr.connectDatasetGraph(Location.create(directory));
        Loader.load(store, false, folder.resolve(QUADS).toString());
        return new Copy(store);
    }

    record Copy(DatasetGraph store) implements AutoCloseable {
        Snapshot look() {
            return Txn.calculateRead(store, () -> {
                var quads = new AtomicLong();
                store.find(Node.ANY, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(_ -> quads.incrementAndGet());
                return new Snapshot(new StoreState(store).version(), quads.get());
            });
        }

        @Override
        public void close() {
            TDBInternal.expel(store, true);
        }
    }

    /** @throws BrokenSnapshot if it is not whole */
    static Snapshot check(Path folder) {
        var note = new Properties();
        try (var in = Files.newBufferedReader(folder.resolve(NOTE))) {
            note.load(in);
        } catch (IOException e) {
            throw new BrokenSnapshot("%s : ce n'est pas une sauvegarde entière ; %s y manque".formatted(folder, NOTE));
        }
        try {
            if (!digest(folder.resolve(QUADS)).equals(note.getProperty("sha256"))) {
                throw new BrokenSnapshot("%s : le fichier a changé depuis la sauvegarde".formatted(folder.resolve(QUADS)));
            }
            return new Snapshot(Long.parseLong(note.getProperty("version", "")), Long.parseLong(note.getProperty("quads", "")));
        } catch (IOException e) {
            throw new BrokenSnapshot("%s : ne peut pas être lu (%s)".formatted(folder.resolve(QUADS), e.getMessage()));
        } catch (NumberFormatException e) {
            throw new BrokenSnapshot("%s : illisible".formatted(folder.resolve(NOTE)));
        }
    }

    private static String digest(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return DigestUtils.sha256Hex(in);
        }
    }
}
