package org.revelateur.benchmarks;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.revelateur.generation.Generator;
import org.springframework.util.FileSystemUtils;

/**
 * Keeping an instance: about a million generated triples through the command {@code load}, against bare TDB2; backup and restore;
 * and what readers feel of an import and of a backup. The server has 2 GB: the mirror holds every statement.
 */
final class Keeping {
    private static final int SCALE = Integer.getInteger("revelateur.benchmarks.import-scale", 6);
    private static final Duration TURN = Duration.ofSeconds(5);
    private static final List<String> READ = List.of("/api/recommendations?need=mobilite/sans-voiture&territory=48", "/api/solutions?q=voiture", "/api/needs?q=sante", "/id/solution/rezo-pouce");

    private final Path data;

    Keeping(Path data) {
        this.data = data;
    }

    void run() throws Exception {
        Path scratch = Files.createDirectories(data.resolve("keeping"));
        Path file = scratch.resolve("generated.nq");
        try (var out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            Generator.write(SCALE, 1, StreamRDFWriter.getWriterStream(out, RDFFormat.NQUADS_UTF8));
        }
        long triples;
        try (var lines = Files.lines(file)) {
            triples = lines.count();
        }
        List<Double> bare = Fork.run(Keeping.class, file.toString(), scratch.resolve("bare").toString());
        try (var server = ServerProcess.revelateur(scratch.resolve("var"), "-Xmx2g")) {
            server.awaitReady();
            var readers = new Load(server.address(), "application/json", READ);
            readers.run(TURN.multipliedBy(2));
            double idle = readers.run(TURN).percentile(0.99);
            double loading = beside(readers, idle, "an import", () -> command("load", file.toString(), "--data", scratch.resolve("var").toString()));
            Measure.faster("the command load of %d generated triples, bare TDB2".formatted(triples), 0.2, List.of(loading), bare, "ms");
            Measure.line("highest resident memory of that import, MB", "", true, Measure.number(server.highestMegabytes()), "", "");
            double saving = beside(readers, idle, "a backup", () -> command("backup", scratch.resolve("saved").toString(), "--data", scratch.resolve("var").toString()));
            Measure.line("backup of that, s", "", true, Measure.number(saving / 1000), "", "");
        }
        Measure.line("restore of that into a new directory, s", "", true, Measure.number(command("restore", scratch.resolve("saved").toString(), "--data", scratch.resolve("new").toString()) / 1000), "", "");
        FileSystemUtils.deleteRecursively(scratch);
    }

    private interface Work {
        double milliseconds() throws Exception;
    }

    /** Readers ask while the work goes on; how much slower the slowest of them are. */
    private static double beside(Load readers, double idle, String what, Work work) throws Exception {
        var done = CompletableFuture.supplyAsync(() -> {
            try {
                return work.milliseconds();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        var slow = new ArrayList<Double>();
        do {
            slow.add(readers.run(TURN).percentile(0.99));
        } while (!done.isDone());
        Measure.slower("p99 of eight readers during " + what + ", idle", 5, List.of(Measure.median(slow)), List.of(idle), "ms");
        return done.join();
    }

    private static double command(String... arguments) throws Exception {
        var command = new ArrayList<>(List.of(Fork.JAVA, "-Xmx1g", "-jar", ServerProcess.jar("revelateur.jar", "target/revelateur.jar")));
        command.addAll(Arrays.asList(arguments));
        long start = System.nanoTime();
        int code = new ProcessBuilder(command).inheritIO().redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
        if (code != 0) {
            throw new IllegalStateException("%s ended with %d".formatted(String.join(" ", arguments), code));
        }
        return (System.nanoTime() - start) / 1e6;
    }

    /** Loads a file into bare TDB2 in one transaction and prints the milliseconds. Arguments: file, directory. */
    public static void main(String[] arguments) throws IOException {
        var store = DatabaseMgr.connectDatasetGraph(Location.create(Files.createDirectories(Path.of(arguments[1]))));
        long start = System.nanoTime();
        Txn.executeWrite(store, () -> RDFParser.source(arguments[0]).parse(StreamRDFLib.dataset(store)));
        System.out.println((System.nanoTime() - start) / 1e6);
    }
}
