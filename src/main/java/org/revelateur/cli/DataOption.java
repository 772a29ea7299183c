package org.revelateur.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which instance a command is about: {@code --data}, else what the server would take too. */
final class DataOption {
    @Option(names = "--data", paramLabel = "DOSSIER", description = {"Dossier des données (par défaut ./var, ou REVELATEUR_DATA).",
        "Data directory (by default ./var, or REVELATEUR_DATA)."})
    private @Nullable Path given;

    /** @throws CommandFailed if something else than a directory has this name */
    Optional<Path> given() {
        return Optional.ofNullable(given).map(DataOption::checked);
    }

    Path directory() {
        return given().orElseGet(() -> checked(Path.of(
                Optional.ofNullable(System.getProperty("revelateur.data")).or(() -> Optional.ofNullable(System.getenv("REVELATEUR_DATA"))).orElse("./var"))));
    }

    private static Path checked(Path directory) {
        if (Files.exists(directory) && !Files.isDirectory(directory)) {
            throw new CommandFailed("--data : %s n'est pas un dossier".formatted(directory));
        }
        return directory;
    }
}
