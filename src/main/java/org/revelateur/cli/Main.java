package org.revelateur.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import picocli.CommandLine;

/** Where the jar starts: finds the command and runs it. Without one, the server starts. */
public final class Main {
    private static final Set<String> ABOUT = Set.of("-h", "--help", "-V", "--version");

    private Main() {
    }

    public static void main(String[] arguments) {
        var commands = commands(System.in, System.out).setOut(writer(System.out)).setErr(writer(System.err));
        int code = run(commands, arguments);
        if (code != 0) {
            System.exit(code); // after 0 the server's threads go on
        }
    }

    /** Every command of the jar. */
    static CommandLine commands(InputStream input, OutputStream output) {
        var user = new CommandLine(new UserCommand())
                .addSubcommand(new UserAddCommand(input))
                .addSubcommand(new UserListCommand())
                .addSubcommand(new UserRemoveCommand());
        var data = new CommandLine(new DataCommand())
                .addSubcommand(new DataDiffCommand())
                .addSubcommand(new DataMergeCommand())
                .addSubcommand(new DataCompactCommand());
        return new CommandLine(new RevelateurCommand())
                .addSubcommand(new ServeCommand())
                .addSubcommand(new LoadCommand())
                .addSubcommand(new ValidateCommand())
                .addSubcommand(new ImportCommand())
                .addSubcommand(new QueryCommand(output))
                .addSubcommand(new RecommendCommand(output))
                .addSubcommand(new ExportCommand(output))
                .addSubcommand(new BackupCommand())
                .addSubcommand(new RestoreCommand())
                .addSubcommand(new EvaluateCommand())
                .addSubcommand(new GenerateCommand())
                .addSubcommand(user)
                .addSubcommand(data)
                .addSubcommand("completion", new CompletionCommand())
                .setParameterExceptionHandler(Complaints::about)
                .setExecutionExceptionHandler(Complaints::about);
    }

    static int run(CommandLine commands, String... arguments) {
        return commands.execute(withCommand(arguments).toArray(String[]::new));
    }

    /** {@code --port 8081} alone is meant for the server. */
    private static List<String> withCommand(String[] arguments) {
        var all = new ArrayList<>(List.of(arguments));
        if (all.isEmpty() || all.getFirst().startsWith("-") && !ABOUT.contains(all.getFirst())) {
            all.addFirst("serve");
        }
        return all;
    }

    /** A machine without a language of its own (as in containers) says ASCII, which has no accents. */
    private static PrintWriter writer(PrintStream stream) {
        Charset charset = stream.charset().equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : stream.charset();
        return new PrintWriter(stream, true, charset);
    }
}
