package org.revelateur.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Gives back the room that store and log no longer need. */
@Command(name = "compact", header = {"Rend la place que l'entrepôt et le journal n'utilisent plus ; les lectures continuent.",
    "Gives back the room that store and log no longer need; reads go on."},
        synopsisHeading = "%nUtilisation / Usage : ", optionListHeading = "%nOptions :%n")
final class DataCompactCommand implements Callable<Integer> {
    @Mixin
    DataOption data;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        try (var server = Door.to(data.directory())) {
            var sizes = server.post("/local/compaction", Map.of());
            spec.commandLine().getOut().println("%d Mo avant, %d Mo après".formatted(sizes.path("before").asLong() >> 20, sizes.path("after").asLong() >> 20));
        }
        return 0;
    }
}
