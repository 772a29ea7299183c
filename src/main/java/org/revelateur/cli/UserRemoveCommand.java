package org.revelateur.cli;

import java.util.concurrent.Callable;
import org.revelateur.security.Accounts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Removes an account; a running server refuses it from its next request on. */
@Command(name = "remove", header = {"Supprime un compte.", "Removes an account."},
        synopsisHeading = "%nUtilisation / Usage : ", parameterListHeading = "%n", optionListHeading = "%nOptions :%n")
final class UserRemoveCommand implements Callable<Integer> {
    @Parameters(paramLabel = "NOM", description = "Nom du compte. / Name of the account.")
    String name;

    @Mixin
    DataOption data;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        var accounts = new Accounts(data.directory());
        accounts.remove(name);
        spec.commandLine().getOut().println("Compte %s supprimé de %s".formatted(name, accounts.file()));
        return 0;
    }
}
