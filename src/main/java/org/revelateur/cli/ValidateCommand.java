package org.revelateur.cli;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what would be refused of RDF files, and writes nothing. */
@Command(name = "validate", header = {"Dit ce qui serait refusé de fichiers RDF ; n'écrit rien.", "Tells what would be refused of RDF files; writes nothing."},
        synopsisHeading = "%nUtilisation / Usage : ", parameterListHeading = "%n", optionListHeading = "%nOptions :%n")
final class ValidateCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "FICHIER", description = {"Fichiers, comme pour « load ».", "Files, as for \"load\"."})
    List<Path> files;

    @Option(names = "--graph", paramLabel = "NOM", description = {"Graphe de ce qui n'en nomme pas.", "Graph of what names none."})
    @Nullable String graph;

    @Mixin
    DataOption data;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        var terminal = spec.commandLine();
        try (var facts = RdfFiles.read(files, graph, quads -> terminal.getErr().println("… %,d lus".formatted(quads))); var server = Door.to(data.directory())) {
            var report = server.post("/local/validation", Map.of("format", "json"), "application/n-quads", BodyPublishers.ofFile(facts.quads()));
            report.path("results").forEach(result -> terminal.getOut().println("%s : %s".formatted(facts.place(result.path("focus").asString()), result.path("message").asString())));
            if (!report.path("conforms").asBoolean()) {
                throw new CommandFailed("%d règle(s) non respectée(s) : rien de ces fichiers ne serait accepté".formatted(report.path("results").size()));
            }
            terminal.getOut().println("Conforme : tout serait accepté");
        }
        return 0;
    }
}
