package org.revelateur.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The commands about the store and the release of facts that this version ships. */
@Command(name = "data", header = {"La livraison de faits de cette version, et l'entrepôt.", "The release of facts of this version, and the store."},
        synopsisSubcommandLabel = "diff|merge|compact", synopsisHeading = "%nUtilisation / Usage : ",
        optionListHeading = "%nOptions :%n", commandListHeading = "%nCommandes / Commands :%n")
final class DataCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "Il manque une commande : data diff, data merge ou data compact");
    }
}
