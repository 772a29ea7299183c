package org.revelateur.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Takes the release into a graph that was edited here. */
@Command(name = "merge", header = {"Prend la livraison dans un graphe modifié ici, et garde ce qui y a été modifié.",
    "Takes the release into a graph that was edited here, and keeps what was edited."},
        synopsisHeading = "%nUtilisation / Usage : ", optionListHeading = "%nOptions :%n")
final class DataMergeCommand implements Callable<Integer> {
    @Option(names = "--graph", required = true, paramLabel = "NOM", description = {"Graphe, par exemple solutions (« data diff » les montre).",
        "Graph, such as solutions (\"data diff\" shows them)."})
    String graph;

    @Option(names = "--prefer", paramLabel = "here|release", description = {"Qui a raison là où les deux ont changé la même propriété.",
        "Who is right where both changed the same property."})
    @Nullable Side side;

    @Mixin
    DataOption data;

    @Spec
    CommandSpec spec;

    /** Whose value is kept. */
    enum Side { here, release }

    @Override
    public Integer call() {
        Map<String, String> parameters = new LinkedHashMap<>(Map.of("graph", graph));
        if (side != null) {
            parameters.put("prefer", side.name().toUpperCase(Locale.ROOT));
        }
        try (var server = Door.to(data.directory())) {
            var made = server.post("/local/releases", parameters);
            spec.commandLine().getOut().println("Version %d : %d faits ajoutés, %d retirés".formatted(made.path("version").asLong(), made.path("added").asLong(), made.path("removed").asLong()));
        }
        return 0;
    }
}
