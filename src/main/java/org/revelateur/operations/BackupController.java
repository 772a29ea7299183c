package org.revelateur.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.revelateur.graph.Author;
import org.revelateur.graph.BrokenSnapshot;
import org.revelateur.graph.GraphStore;
import org.revelateur.graph.Snapshot;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code /local/backup}, {@code /local/restore} and {@code /local/compaction}, while the server serves. */
@RestController
class BackupController {
    private final GraphStore store;
    private final Path data;

    BackupController(GraphStore store, @Value("${revelateur.data:./var}") Path data) {
        this.store = store;
        this.data = data;
    }

    @PostMapping("/local/backup")
    Snapshot backup(@RequestParam Path folder) {
        return Backups.write(store, data, absolute(folder));
    }

    /** As a change like any other; accounts and other files stay as they are. */
    @PostMapping("/local/restore")
    Outcome restore(@RequestParam Path folder) throws IOException {
        Path work = Files.createTempDirectory("revelateur-restore");
        try {
            return Outcome.of(store.returnTo(absolute(folder), work, new Author(LoadController.AUTHOR, Optional.of("restore " + folder.getFileName()))), store);
        } catch (BrokenSnapshot broken) {
            throw BackupProblem.broken(broken);
        } finally {
            FileSystemUtils.deleteRecursively(work);
        }
    }

    /** @param before bytes that store and log took; {@code after}: that they take now */
    record Compaction(long before, long after) {
    }

    @PostMapping("/local/compaction")
    Compaction compact() {
        long before = size();
        store.compact();
        return new Compaction(before, size());
    }

    private long size() {
        return Usage.of(data.resolve("tdb2")) + Usage.of(data.resolve("log"));
    }

    private static Path absolute(Path folder) {
        if (!folder.isAbsolute()) {
            throw BackupProblem.relative(folder);
        }
        return folder;
    }
}
