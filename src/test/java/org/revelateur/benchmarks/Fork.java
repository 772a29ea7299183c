package org.revelateur.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A main class run in a Java process of its own, with the heap that every trial has. */
final class Fork {
    static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final String QUIET = "-Dlogging.level.root=WARN";

    private Fork() {
    }

    /** Waits for its end and gives the numbers that it printed, one a line. */
    static List<Double> run(Class<?> main, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(JAVA, "-Xmx512m", QUIET, "-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (var out = process.inputReader()) {
            var numbers = out.lines().filter(line -> line.matches("[0-9.E-]+")).map(Double::parseDouble).toList();
            if (process.waitFor() != 0) {
                throw new IllegalStateException(main.getSimpleName() + " failed: run it alone to see why: " + String.join(" ", command));
            }
            return numbers;
        } catch (InterruptedException e) {
            process.destroyForcibly();
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
