package org.revelateur.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes facts out: one graph as {@code data/} has it, or all of them. */
@Command(name = "export", header = {"Écrit un graphe en Turtle ordonné, comme dans data/, ou tous en TriG.", "Writes a graph in ordered Turtle, as data/ has it, or all of them in TriG."},
        synopsisHeading = "%nUtilisation / Usage : ", optionListHeading = "%nOptions :%n")
final class ExportCommand implements Callable<Integer> {
    private final OutputStream output;

    @Option(names = "--graph", paramLabel = "NOM", description = {"Graphe à écrire, par exemple solutions ou workshops/2021 (par défaut tous).",
        "Graph to write, such as solutions or workshops/2021 (by default all)."})
    @Nullable String graph;

    @Option(names = "--out", paramLabel = "FICHIER", description = {"Fichier à écrire (par défaut la sortie standard).", "File to write (by default standard output)."})
    @Nullable Path file;

    @Mixin
    DataOption data;

    ExportCommand(OutputStream output) {
        this.output = output;
    }

    @Override
    public Integer call() throws IOException {
        if (file == null) {
            write(output);
            return 0;
        }
        Path target = file.toAbsolutePath();
        if (Files.isDirectory(target) || !Files.isDirectory(target.getParent())) {
            throw new CommandFailed("--out : %s ne peut pas être écrit ; son dossier n'existe pas, ou c'est un dossier".formatted(file));
        }
        Path unfinished = Files.createTempFile(target.getParent(), target.getFileName().toString(), ".tmp");
        try (var out = new BufferedOutputStream(Files.newOutputStream(unfinished), 1 << 16)) {
            write(out);
        } catch (RuntimeException | IOException failed) {
            Files.delete(unfinished);
            throw failed;
        }
        Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
        return 0;
    }

    private void write(OutputStream out) throws IOException {
        try (var server = Door.to(data.directory())) {
            String path = graph == null ? "/local/export" : "/dump/%s.ttl".formatted(graph);
            server.get(path, Map.of(), graph == null ? "application/trig" : "text/turtle", out);
            out.flush();
        }
    }
}
