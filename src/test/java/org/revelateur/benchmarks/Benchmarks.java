package org.revelateur.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/**
 * Runs what its arguments name, or all of it: {@code queries}, {@code loading}, {@code small-writes}, {@code start} (with
 * memory), {@code serving}, {@code ranking}, {@code plain-ranking}, {@code guarding}, {@code widgets}, {@code keeping}, {@code workshops}. Prints one line of Markdown a measure. Every ratio is of medians of trials that alternate in one run.
 */
final class Benchmarks {
    private static final List<String> ALL = List.of("start", "queries", "loading", "small-writes", "serving", "ranking", "plain-ranking", "guarding", "widgets", "keeping", "workshops");

    private Benchmarks() {
    }

    public static void main(String[] arguments) throws Exception {
        var directory = Files.createDirectories(Path.of(System.getProperty("revelateur.benchmarks", "target/benchmarks")).toAbsolutePath());
        var data = directory.resolve("data");
        FileSystemUtils.deleteRecursively(data);
        Files.createDirectories(data);
        System.out.println("Java " + Runtime.version() + ", " + Runtime.getRuntime().availableProcessors() + " cores, -Xmx512m\n");
        System.out.println("| what | bound | measured | Révélateur | against |\n| --- | --- | --- | --- | --- |");
        prepare(data);
        for (String name : arguments.length == 0 ? ALL : List.of(arguments)) {
            run(name, data);
        }
        FileSystemUtils.deleteRecursively(data);
    }

    /** The shipped facts in Révélateur, and the same quads in a database of stock Fuseki. */
    private static void prepare(Path data) throws IOException {
        try (var server = ServerProcess.revelateur(data.resolve("revelateur"))) {
            server.awaitReady();
            Measure.least("resident memory after the first start, which loads the release, MB", 700, server.residentMegabytes());
            Measure.least("highest resident memory of the first start, MB", 700, server.highestMegabytes());
        }
        Fork.run(Copying.class, data.resolve("revelateur/tdb2").toString(), data.resolve("fuseki").toString());
    }

    private static void run(String name, Path data) throws Exception {
        switch (name) {
            case "start" -> new Starting(data).run();
            case "queries" -> new Querying(data).run();
            case "loading" -> Loading.run(data);
            case "small-writes" -> SmallWrites.run(data);
            case "serving" -> new Serving(data).run();
            case "ranking" -> Ranking.run(data);
            case "workshops" -> Workshops.run(data);
            case "plain-ranking" -> PlainRanking.run(data);
            case "guarding" -> Guarding.run(data);
            case "widgets" -> Widgets.run(data);
            case "keeping" -> new Keeping(data).run();
            default -> throw new IllegalArgumentException("Not a benchmark: '%s'; expected one of %s".formatted(name, ALL));
        }
    }
}
