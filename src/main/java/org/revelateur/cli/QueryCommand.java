package org.revelateur.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** Runs a question of the catalogue. */
@Command(name = "query", header = {"Pose une question du catalogue (/questions les montre).", "Asks a question of the catalogue (/questions shows them)."},
        customSynopsis = "revelateur query NOM [--PARAMÈTRE VALEUR]… [--param PARAMÈTRE=VALEUR]… [--format table|csv|json] [--data DOSSIER]",
        synopsisHeading = "%nUtilisation / Usage : ", parameterListHeading = "%n", optionListHeading = "%nOptions :%n",
        footer = {"", "revelateur query solutions-for-need --need mobilite/sans-voiture --territory 48"})
final class QueryCommand implements Callable<Integer> {
    private final OutputStream output;

    @Parameters(paramLabel = "NOM", description = {"Nom de la question, par exemple solutions-for-need.", "Name of the question, such as solutions-for-need."})
    String name;

    @Option(names = "--param", paramLabel = "PARAMÈTRE=VALEUR", description = {"Un paramètre de la question ; « --PARAMÈTRE VALEUR » fait de même.",
        "A parameter of the question; \"--PARAMETER VALUE\" does the same."})
    Map<String, String> parameters = new LinkedHashMap<>();

    @Option(names = "--format", defaultValue = "table", paramLabel = "table|csv|json", description = "Par défaut table. / By default table.")
    Form format;

    @Unmatched
    List<String> others = new ArrayList<>();

    @Mixin
    DataOption data;

    @Spec
    CommandSpec spec;

    /** What an answer looks like, and how the server calls it. */
    enum Form {
        table("text/csv"), csv("text/csv"), json("application/json");

        private final String type;

        Form(String type) {
            this.type = type;
        }
    }

    QueryCommand(OutputStream output) {
        this.output = output;
    }

    @Override
    public Integer call() throws IOException {
        readOthers();
        try (var server = Door.to(data.directory())) {
            String path = "/api/queries/" + name.replaceAll("[^\\w-]", "_"); // no other name is a question's
            if (format == Form.table) {
                var csv = new ByteArrayOutputStream();
                server.get(path, parameters, format.type, csv);
                Table.of(csv.toString(StandardCharsets.UTF_8)).print(spec.commandLine().getOut());
            } else {
                server.get(path, parameters, format.type, output);
                output.flush();
            }
        }
        return 0;
    }

    /** {@code --need x} or {@code --need=x}: only the server knows which parameters there are. */
    private void readOthers() {
        for (int i = 0; i < others.size(); i++) {
            String[] option = others.get(i).split("=", 2);
            if (!option[0].matches("--[\\w-]+")) {
                throw new CommandFailed("Argument inconnu : %s ; attendu --PARAMÈTRE VALEUR".formatted(others.get(i)));
            }
            if (option.length == 1 && i + 1 == others.size()) {
                throw new CommandFailed("%s : il manque une valeur".formatted(option[0]));
            }
            parameters.put(option[0].substring(2), option.length == 2 ? option[1] : others.get(++i));
        }
    }
}
