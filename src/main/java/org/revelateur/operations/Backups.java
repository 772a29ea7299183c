package org.revelateur.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.revelateur.graph.BrokenSnapshot;
import org.revelateur.graph.GraphStore;
import org.revelateur.graph.Snapshot;
import org.springframework.util.FileSystemUtils;

/**
 * Backups of a whole instance, each a folder: the store with its log as at one version, and in {@code files/} what else the data
 * directory keeps, such as the accounts.
 */
public final class Backups {
    private static final Set<String> OF_THE_STORE = Set.of("tdb2", "text", "text.version", "log", "server.properties");
    private static final String FILES = "files";
    private static final String REPLACED = "replaced-";
    private static final String WORK = "restoring";

    private Backups() {
    }

    /** @throws BackupProblem if something is in the folder already, or it cannot be written */
    static Snapshot write(GraphStore store, Path data, Path folder) {
        try {
            if (Files.exists(folder) && !entries(folder).isEmpty()) {
                throw BackupProblem.notEmpty(folder);
            }
            Files.createDirectories(folder.resolve(FILES));
            for (Path entry : entries(data)) {
                String name = entry.getFileName().toString();
                if (!OF_THE_STORE.contains(name) && !name.startsWith(REPLACED) && !name.equals(WORK) && !name.endsWith(".tmp")) {
                    FileSystemUtils.copyRecursively(entry, folder.resolve(FILES).resolve(name));
                }
            }
            return store.copyTo(folder);
        } catch (IOException | UncheckedIOException e) {
            throw BackupProblem.failed(folder, e);
        }
    }

    /**
     * Makes the data directory of a server that does not run what it was when it was backed up. What it was until now goes
     * into a folder of it, so that nothing is lost.
     *
     * @return that folder; empty if nothing was there
     * @throws BackupProblem if the backup is not whole
     */
    public static Optional<Path> restore(Path folder, Path data) {
        Path work = data.resolve(WORK);
        try {
            Files.createDirectories(data);
            FileSystemUtils.deleteRecursively(work);
            GraphStore.restore(folder, work);
            var replaced = setAside(data);
            for (Path entry : entries(work)) {
                Files.move(entry, data.resolve(entry.getFileName()));
            }
            if (Files.isDirectory(folder.resolve(FILES))) {
                FileSystemUtils.copyRecursively(folder.resolve(FILES), data);
            }
            return replaced;
        } catch (BrokenSnapshot broken) {
            throw BackupProblem.broken(broken);
        } catch (IOException | UncheckedIOException e) {
            throw BackupProblem.failed(data, e);
        } finally {
            FileSystemUtils.deleteRecursively(work.toFile());
        }
    }

    private static Optional<Path> setAside(Path data) throws IOException {
        var there = entries(data).stream().filter(entry -> !entry.getFileName().toString().startsWith(REPLACED) && !entry.endsWith(WORK)).toList();
        if (there.isEmpty()) {
            return Optional.empty();
        }
        Path aside = Files.createDirectory(data.resolve(REPLACED + DateTimeFormatter.ofPattern("yyyyMMdd-HHmmssSSS").format(LocalDateTime.now())));
        for (Path entry : there) {
            Files.move(entry, aside.resolve(entry.getFileName()));
        }
        return Optional.of(aside);
    }

    private static List<Path> entries(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        try (var entries = Files.list(folder)) {
            return entries.toList();
        }
    }
}
