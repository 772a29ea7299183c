package org.revelateur.publication;

import jakarta.annotation.PreDestroy;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.revelateur.graph.GraphStore;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** The graphs as files, each made when it is first asked for and kept until its graph changes: so a slow reader keeps no transaction open. */
@Component
class Dumps {
    private record Name(Node graph, DumpFormat format) {
    }

    /** @param version that last changed the graph */
    record Dump(Path file, long version, long size, byte[] sha256) {
    }

    private final GraphStore store;
    private final Path folder;
    private final Map<Name, Dump> dumps = new HashMap<>();

    Dumps(GraphStore store) throws IOException {
        this.store = store;
        this.folder = Files.createTempDirectory("revelateur-dumps");
    }

    synchronized Dump of(Node graph, DumpFormat format) {
        return dumps.compute(new Name(graph, format), (_, before) -> before != null && before.version() == store.changedIn(graph.getURI()) ? before : make(graph, format, before));
    }

    /** The file, open: it can be read to its end even if another takes its place meanwhile. */
    synchronized InputStream open(Dump dump) throws IOException {
        return Files.newInputStream(dump.file());
    }

    private Dump make(Node graph, DumpFormat format, @Nullable Dump before) {
        try {
            Path file = Files.createTempFile(folder, "dump", "." + format.extension());
            var digest = DigestUtils.getSha256Digest();
            long version = store.read(dataset -> {
                try (var out = new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16), digest)) {
                    format.write(dataset.getGraph(graph), graph, out);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                return store.changedIn(graph.getURI());
            });
            if (before != null) {
                Files.deleteIfExists(before.file());
            }
            return new Dump(file, version, Files.size(file), digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @PreDestroy
    void tidyUp() {
        FileSystemUtils.deleteRecursively(folder.toFile());
    }
}
