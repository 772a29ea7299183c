package org.revelateur.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The commands about accounts. */
@Command(name = "user", header = {"Les comptes qui peuvent écrire.", "The accounts that may write."},
        synopsisSubcommandLabel = "add|list|remove", synopsisHeading = "%nUtilisation / Usage : ",
        optionListHeading = "%nOptions :%n", commandListHeading = "%nCommandes / Commands :%n")
final class UserCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "Il manque une commande : user add, user list ou user remove");
    }
}
