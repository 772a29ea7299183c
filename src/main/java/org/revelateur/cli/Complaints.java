package org.revelateur.cli;

import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import org.revelateur.evaluation.BadTopic;
import org.revelateur.resource.Problem;
import org.revelateur.security.AccountRefused;
import org.revelateur.security.AccountsUnreadable;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what went wrong into one line on stderr and exit code 1. */
final class Complaints {
    private static final int FAILED = 1;

    private Complaints() {
    }

    /** Arguments that cannot be understood. */
    static int about(ParameterException problem, String[] arguments) {
        String command = problem.getCommandLine().getCommandSpec().qualifiedName();
        return say(problem.getCommandLine(), "%s (aide : %s --help)".formatted(line(problem), command));
    }

    /** A command that failed. What nobody foresaw is a fault of ours, and shows where. */
    static int about(Exception failure, CommandLine command, ParseResult parsed) {
        if (!foreseen(failure)) {
            failure.printStackTrace(command.getErr());
            return say(command, "Erreur imprévue : " + failure);
        }
        return say(command, failure.getMessage());
    }

    private static boolean foreseen(Exception failure) {
        return failure instanceof CommandFailed || failure instanceof Problem || failure instanceof AccountRefused || failure instanceof AccountsUnreadable || failure instanceof BadTopic
                || failure instanceof UncheckedIOException;
    }

    private static String line(ParameterException problem) {
        return switch (problem) {
            case MissingParameterException missing -> "Il manque " + missing.getMissing().stream().map(Complaints::name).collect(Collectors.joining(", "));
            case UnmatchedArgumentException unmatched -> "Argument inconnu : " + String.join(" ", unmatched.getUnmatched());
            case ParameterException wrong when wrong.getArgSpec() != null && wrong.getValue() != null ->
                    "%s : valeur refusée « %s »%s".formatted(name(wrong.getArgSpec()), wrong.getValue(), expected(wrong.getArgSpec()));
            default -> String.valueOf(problem.getMessage());
        };
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    /** What the label of the argument says, where that is more than a name. */
    private static String expected(ArgSpec argument) {
        return " ; attendu " + argument.paramLabel();
    }

    private static int say(CommandLine command, String line) {
        command.getErr().println(line.lines().collect(Collectors.joining(" ")));
        command.getErr().flush();
        return FAILED;
    }
}
