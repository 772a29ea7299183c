package org.revelateur.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.revelateur.security.Accounts;
import org.revelateur.security.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Makes an account; its password comes by standard input, so that no list of processes and no shell history shows it. */
@Command(name = "add", header = {"Crée un compte ; le mot de passe (12 caractères au moins) vient de l'entrée standard.",
    "Makes an account; the password (12 characters or more) comes from standard input."},
        synopsisHeading = "%nUtilisation / Usage : ", parameterListHeading = "%n", optionListHeading = "%nOptions :%n")
final class UserAddCommand implements Callable<Integer> {
    private final InputStream input;

    @Parameters(paramLabel = "NOM", description = "Nom du compte. / Name of the account.")
    String name;

    @Option(names = "--role", required = true, paramLabel = "editor|facilitator|admin", converter = ARole.class,
            description = {"editor : les faits ; facilitator : les ateliers ; admin : tout.", "editor: facts; facilitator: workshops; admin: everything."})
    Role role;

    @Option(names = "--replace", description = {"Remplace le compte de ce nom, s'il existe.", "Replaces the account of this name, if there is one."})
    boolean replace;

    @Mixin
    DataOption data;

    @Spec
    CommandSpec spec;

    UserAddCommand(InputStream input) {
        this.input = input;
    }

    @Override
    public Integer call() throws IOException {
        var accounts = new Accounts(data.directory());
        if (!replace && accounts.find(name).isPresent()) { // before anybody types a password for nothing
            throw new CommandFailed("Le compte « %s » existe déjà ; --replace le remplace".formatted(name));
        }
        String password = password();
        var account = replace ? accounts.put(name, role, password) : accounts.add(name, role, password);
        spec.commandLine().getOut().println("Compte %s enregistré dans %s".formatted(account, accounts.file()));
        return 0;
    }

    private String password() throws IOException {
        var console = System.console();
        boolean atConsole = console != null && console.isTerminal() && input == System.in;
        return atConsole ? typed(console) : firstLine();
    }

    private String typed(Console console) {
        char[] first = ask(console, "Mot de passe / Password : ");
        char[] second = ask(console, "Encore une fois / Once more : ");
        if (!Arrays.equals(first, second)) {
            throw new CommandFailed("Les deux mots de passe diffèrent");
        }
        return new String(first);
    }

    private char[] ask(Console console, String prompt) {
        PrintWriter err = spec.commandLine().getErr();
        err.print(prompt);
        err.flush();
        return Optional.ofNullable(console.readPassword()).orElseThrow(UserAddCommand::noPassword);
    }

    private String firstLine() throws IOException {
        String line = new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8)).readLine();
        return Optional.ofNullable(line).orElseThrow(UserAddCommand::noPassword);
    }

    private static CommandFailed noPassword() {
        return new CommandFailed("Entrée standard : aucun mot de passe");
    }

    /** A role by its word. */
    static final class ARole implements ITypeConverter<Role> {
        @Override
        public Role convert(String word) {
            return Role.of(word).orElseThrow(() -> new TypeConversionException("no such role"));
        }
    }
}
