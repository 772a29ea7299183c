package org.revelateur.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The jar itself: it only has commands. */
@Command(name = "revelateur", versionProvider = RevelateurCommand.Version.class, synopsisSubcommandLabel = "[COMMANDE]",
        header = {"Révélateur : besoins, solutions inspirantes et acteurs des territoires.",
            "Needs, inspiring solutions and ecosystem actors of territories."},
        synopsisHeading = "%nUtilisation / Usage : ", optionListHeading = "%nOptions :%n", commandListHeading = "%nCommandes / Commands :%n",
        footer = {"", "Sans commande, le serveur démarre. / Without a command, the server starts."})
final class RevelateurCommand {
    @Option(names = {"-h", "--help"}, usageHelp = true, scope = ScopeType.INHERIT, description = "Montre cette aide. / Shows this help.")
    boolean help;

    @Option(names = {"-V", "--version"}, versionHelp = true, description = "Montre la version. / Shows the version.")
    boolean version;

    /** The version that the jar was built as. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"revelateur " + number()};
        }

        static String number() {
            String built = RevelateurCommand.class.getPackage().getImplementationVersion();
            return built != null ? built : "(non empaqueté)";
        }
    }
}
