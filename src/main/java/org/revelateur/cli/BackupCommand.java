package org.revelateur.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Copies a whole instance into a folder, while it serves. */
@Command(name = "backup", header = {"Sauvegarde tout dans un dossier vide, sans arrêter le serveur : faits, journal, comptes.",
    "Backs everything up into an empty folder, while the server serves: facts, log, accounts."},
        synopsisHeading = "%nUtilisation / Usage : ", parameterListHeading = "%n", optionListHeading = "%nOptions :%n")
final class BackupCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DOSSIER", description = {"Dossier à écrire, vide ou nouveau.", "Folder to write, empty or new."})
    Path folder;

    @Mixin
    DataOption data;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        try (var server = Door.to(data.directory())) {
            var copy = server.post("/local/backup", Map.of("folder", folder.toAbsolutePath().normalize().toString()));
            spec.commandLine().getOut().println("%s : %d faits à la version %d".formatted(folder, copy.path("quads").asLong(), copy.path("version").asLong()));
        }
        return 0;
    }
}
