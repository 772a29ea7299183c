package org.revelateur.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.revelateur.operations.Backups;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings an instance back to a backup. */
@Command(name = "restore", header = {"Ramène tout à une sauvegarde ; d'un serveur qui tourne, les faits seuls, par une nouvelle version.",
    "Brings everything back to a backup; of a server that runs, only the facts, by a new version."},
        synopsisHeading = "%nUtilisation / Usage : ", parameterListHeading = "%n", optionListHeading = "%nOptions :%n")
final class RestoreCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DOSSIER", description = {"Dossier que « backup » a écrit.", "Folder that \"backup\" wrote."})
    Path folder;

    @Mixin
    DataOption data;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        if (!Files.isDirectory(folder)) {
            throw new CommandFailed("%s : ce dossier n'existe pas".formatted(folder));
        }
        PrintWriter out = spec.commandLine().getOut();
        Path directory = data.directory();
        if (RunningServer.running(directory).isPresent()) {
            try (var server = Door.to(directory)) {
                var made = server.post("/local/restore", Map.of("folder", folder.toAbsolutePath().normalize().toString()));
                out.println("Version %d : %d faits ajoutés, %d retirés".formatted(made.path("version").asLong(), made.path("added").asLong(), made.path("removed").asLong()));
            }
            return 0;
        }
        var replaced = Backups.restore(folder, directory);
        out.println("%s : restauré de %s".formatted(directory, folder));
        replaced.ifPresent(aside -> out.println("Ce qui y était se trouve dans %s".formatted(aside)));
        return 0;
    }
}
