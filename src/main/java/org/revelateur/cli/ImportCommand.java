package org.revelateur.cli;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
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
import tools.jackson.databind.JsonNode;

/** Takes in a file of facts, whole or not at all. */
@Command(name = "import", header = {"Importe un fichier de faits, en entier ou pas du tout ; /api/imports en décrit les colonnes.",
    "Imports a file of facts, whole or not at all; /api/imports describes the columns."},
        synopsisHeading = "%nUtilisation / Usage : ", parameterListHeading = "%n", optionListHeading = "%nOptions :%n",
        footer = {"", "SORTE / KIND : solutions, structures, besoins-territoriaux, indicateurs, observations (CSV, XLSX),",
            "aides-territoires, gogocarto, data-inclusion, insee, geo-api, rdf"})
final class ImportCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "SORTE", description = "Ce que contient le fichier. / What the file holds.")
    String kind;

    @Parameters(index = "1", paramLabel = "FICHIER", description = {"Fichier, ou adresse https d'un service autorisé (REVELATEUR_IMPORT_HOSTS).",
        "File, or https address of an allowed service (REVELATEUR_IMPORT_HOSTS)."})
    String file;

    @Option(names = "--dry-run", description = {"Dit ce qui se passerait ; n'écrit rien.", "Tells what would happen; writes nothing."})
    boolean dryRun;

    @Option(names = "--need", paramLabel = "CODE", description = {"Besoin de ce dont on ne peut en lire aucun (gogocarto).", "Need of what none can be read of (gogocarto)."})
    @Nullable String need;

    @Option(names = "--source", paramLabel = "ADRESSE", description = {"Page d'où vient le fichier (insee, gogocarto, data-inclusion).", "Page where the file came from (insee, gogocarto, data-inclusion)."})
    @Nullable String source;

    @Mixin
    DataOption data;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Path path = Download.isAddress(file) ? Download.fetch(file, kind) : Path.of(file);
        try {
            return kind.equals("rdf") ? rdf(path) : take(path);
        } finally {
            if (Download.isAddress(file)) {
                Files.deleteIfExists(path);
            }
        }
    }

    /** RDF is what the graph speaks already. */
    private int rdf(Path path) {
        return spec.root().commandLine().execute(dryRun ? "validate" : "load", path.toString(), "--data", data.directory().toString());
    }

    private int take(Path path) throws IOException {
        if (!Files.isRegularFile(path)) {
            throw new CommandFailed("%s : ce fichier n'existe pas".formatted(file));
        }
        Map<String, String> parameters = new LinkedHashMap<>(Map.of("dry-run", Boolean.toString(dryRun), "reason", "import %s %s".formatted(kind, path.getFileName())));
        if (need != null) {
            parameters.put("need", need);
        }
        if (source != null) {
            parameters.put("source", source);
        }
        try (var server = Door.to(data.directory())) {
            tell(server.post("/local/imports/" + kind.replaceAll("[^\\w-]", "_"), parameters, "application/octet-stream", BodyPublishers.ofFile(path)));
        } catch (Refused refused) {
            if (!refused.problem().has("notices")) {
                throw new CommandFailed("%s : %s".formatted(file, refused.getMessage()));
            }
            tell(refused.problem());
        }
        return 0;
    }

    private void tell(JsonNode report) {
        var out = spec.commandLine().getOut();
        report.path("notices").forEach(notice -> out.println(line(notice)));
        List<JsonNode> wrong = report.path("notices").valueStream().filter(notice -> notice.path("refused").asBoolean()).toList();
        if (!wrong.isEmpty()) {
            throw new CommandFailed("%s ; %d erreur(s), rien n'a été écrit".formatted(line(wrong.getFirst()), wrong.size()));
        }
        out.println("%s%d nouveaux, %d changés, %d inchangés ; version %d".formatted(dryRun ? "À blanc, rien n'est écrit : " : "", report.path("added").asInt(),
                report.path("changed").asInt(), report.path("same").asInt(), report.path("version").asLong()));
    }

    private String line(JsonNode notice) {
        String column = notice.path("column").asString("");
        return "%s, ligne %d%s : %s".formatted(file, notice.path("line").asInt(), column.isEmpty() ? "" : ", colonne " + column, notice.path("message").asString());
    }
}
