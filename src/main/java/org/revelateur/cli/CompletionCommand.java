package org.revelateur.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Writes the script with which a shell completes commands and options. */
@Command(name = "completion", header = {"Écrit le script de complétion pour bash et zsh.", "Writes the completion script for bash and zsh."},
        synopsisHeading = "%nUtilisation / Usage : ", optionListHeading = "%nOptions :%n",
        footer = {"", "alias revelateur='java -jar …/revelateur.jar'", "source <(revelateur completion)"})
final class CompletionCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().getOut().print(AutoComplete.bash("revelateur", spec.root().commandLine()));
        spec.commandLine().getOut().flush();
        return 0;
    }
}
