package org.revelateur.cli;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.revelateur.vocab.Iris;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Shows what the release would change in graphs that were edited here. */
@Command(name = "diff", header = {"Montre ce que la livraison changerait dans les graphes modifiés ici : + ajouté, - retiré, ! changé des deux côtés.",
    "Shows what the release would change in graphs that were edited here: + added, - removed, ! changed on both sides."},
        synopsisHeading = "%nUtilisation / Usage : ", optionListHeading = "%nOptions :%n")
final class DataDiffCommand implements Callable<Integer> {
    @Option(names = "--graph", paramLabel = "NOM", description = "Un seul graphe. / One graph only.")
    @Nullable String graph;

    @Mixin
    DataOption data;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        var answer = new ByteArrayOutputStream();
        try (var server = Door.to(data.directory())) {
            server.get("/local/releases", Map.of(), "application/json", answer);
        }
        var pending = JsonMapper.shared().readTree(answer.toByteArray()).valueStream()
                .filter(each -> graph == null || each.path("graph").asString().equals(Iris.graph(graph))).toList();
        pending.forEach(each -> {
            out.println("# " + Iris.graphName(each.path("graph").asString()));
            each.path("conflicts").forEach(line -> out.println("! " + line.asString()));
            each.path("remove").forEach(line -> out.println("- " + line.asString()));
            each.path("add").forEach(line -> out.println("+ " + line.asString()));
        });
        if (pending.isEmpty()) {
            out.println("Aucune différence en attente");
        }
        return 0;
    }
}
