package org.revelateur.cli;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** Adds the facts of RDF files, all or none. */
@Command(name = "load", header = {"Ajoute les faits de fichiers RDF, tous ou aucun.", "Adds the facts of RDF files, all or none."},
        synopsisHeading = "%nUtilisation / Usage : ", parameterListHeading = "%n", optionListHeading = "%nOptions :%n")
final class LoadCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "FICHIER", description = {"Fichiers .ttl, .nt, .nq, .trig, .jsonld ou .rdf, suivi de .gz si compressés.",
        "Files in .ttl, .nt, .nq, .trig, .jsonld or .rdf, followed by .gz if compressed."})
    List<Path> files;

    @Option(names = "--graph", paramLabel = "NOM", description = {"Graphe de ce qui n'en nomme pas (par défaut le nom du fichier : needs.ttl va dans needs).",
        "Graph of what names none (by default the file's name: needs.ttl goes into needs)."})
    @Nullable String graph;

    @Option(names = "--reason", paramLabel = "TEXTE", description = "Motif, gardé dans le journal. / Reason, kept in the log.")
    @Nullable String reason;

    @Mixin
    DataOption data;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        var terminal = spec.commandLine();
        try (var facts = RdfFiles.read(files, graph, quads -> terminal.getErr().println("… %,d lus".formatted(quads))); var server = Door.to(data.directory())) {
            String why = reason != null ? reason : files.stream().map(file -> file.getFileName().toString()).collect(Collectors.joining(" ", "load ", ""));
            var made = send(facts, server, why);
            terminal.getOut().println("%d faits ajoutés ; version %d".formatted(made.path("added").asLong(), made.path("version").asLong()));
        }
        return 0;
    }

    private static JsonNode send(RdfFiles facts, Door server, String why) throws IOException {
        try {
            return server.post("/local/load", Map.of("reason", why), "application/n-quads", BodyPublishers.ofFile(facts.quads()));
        } catch (Refused refused) {
            throw facts.explain(refused);
        }
    }
}
