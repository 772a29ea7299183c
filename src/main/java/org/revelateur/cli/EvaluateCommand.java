package org.revelateur.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.revelateur.evaluation.Evaluation;
import org.revelateur.evaluation.Topics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures the answers on judged topics. */
@Command(name = "evaluate", header = {"Mesure les réponses sur des sujets jugés, à côté de façons plus simples de répondre.",
    "Measures the answers on judged topics, beside simpler ways to answer."},
        synopsisHeading = "%nUtilisation / Usage : ", parameterListHeading = "%n", optionListHeading = "%nOptions :%n")
final class EvaluateCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FICHIER", description = {"Sujets jugés, un objet JSON par ligne, avec « grades » (solutions notées) ou « needCodes » (besoins à lire).",
        "Judged topics, a JSON object a line, with \"grades\" (graded solutions) or \"needCodes\" (needs to read)."})
    Path file;

    @Mixin
    DataOption data;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        var topics = Topics.in(file); // before a server starts for nothing
        var terminal = spec.commandLine();
        try (var server = RunningServer.on(data.directory())) {
            var report = new Evaluation(server.address(), topics).report(way -> terminal.getErr().println("… " + way));
            terminal.getOut().print(report.table());
            terminal.getOut().flush();
        }
        return 0;
    }
}
