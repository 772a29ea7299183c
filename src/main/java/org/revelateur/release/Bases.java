package org.revelateur.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.revelateur.release.Release.ShippedGraph;
import org.springframework.core.io.FileSystemResource;

/** The files of releases that graphs here came from, kept by their digest in {@code releases/} of the data directory: a merge starts from them. */
final class Bases {
    private final Path folder;

    Bases(Path data) {
        this.folder = data.resolve("releases");
    }

    void keep(ShippedGraph shipped) {
        Path file = file(shipped.digest());
        if (Files.exists(file)) {
            return;
        }
        try {
            Files.createDirectories(folder);
            Path unfinished = Files.createTempFile(folder, "release", ".tmp");
            try (var in = shipped.file().getInputStream()) {
                Files.copy(in, unfinished, StandardCopyOption.REPLACE_EXISTING);
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empty for a release that was taken before they were kept. */
    Optional<Graph> read(String graph, String digest) {
        Path file = file(digest);
        return Files.exists(file) ? Optional.of(new ShippedGraph(graph, new FileSystemResource(file), digest).read()) : Optional.empty();
    }

    private Path file(String digest) {
        return folder.resolve(digest + ".ttl");
    }
}
