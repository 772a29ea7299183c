package org.revelateur.cli;

import java.util.concurrent.Callable;
import org.revelateur.security.Accounts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Shows the accounts, one a line: name, tab, role. */
@Command(name = "list", header = {"Montre les comptes et leurs rôles.", "Shows the accounts and their roles."},
        synopsisHeading = "%nUtilisation / Usage : ", optionListHeading = "%nOptions :%n")
final class UserListCommand implements Callable<Integer> {
    @Mixin
    DataOption data;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        var accounts = new Accounts(data.directory());
        if (accounts.all().isEmpty()) {
            spec.commandLine().getErr().println("Aucun compte dans " + accounts.file());
        }
        accounts.all().forEach(account -> spec.commandLine().getOut().println(account.name() + "\t" + account.role().word()));
        return 0;
    }
}
