package org.revelateur.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * From the start of the process to its first answer, on a store that exists: the jar as it is built, and as a container
 * starts it, unpacked and with the cache of loaded classes that an earlier run left.
 */
final class Starting {
    private static final int TRIALS = Integer.getInteger("revelateur.benchmarks.starts", 5);

    private final Path data;
    private final Path unpacked;
    private final String cache;

    Starting(Path data) {
        this.data = data;
        this.unpacked = data.resolve("unpacked");
        this.cache = data.resolve("revelateur.aot").toString();
    }

    void run() throws Exception {
        unpack();
        ready(ServerProcess.revelateur(store(), unpackedJar(), "-XX:AOTCacheOutput=" + cache));
        List<Double> jar = new ArrayList<>();
        List<Double> container = new ArrayList<>();
        List<Double> others = new ArrayList<>();
        for (int trial = 0; trial < TRIALS; trial++) {
            jar.add(ready(ServerProcess.revelateur(store())));
            others.add(ready(ServerProcess.fuseki(data.resolve("fuseki"))));
            container.add(ready(ServerProcess.revelateur(store(), unpackedJar(), "-XX:AOTCache=" + cache)));
        }
        Measure.slower("time to ready of the jar, stock Fuseki", 2.5, jar, others, "ms");
        Measure.slower("time to ready of the jar unpacked, with an AOT cache, stock Fuseki", 2.5, container, others, "ms");
    }

    private static double ready(ServerProcess started) throws IOException {
        try (var server = started) {
            return server.awaitReady();
        }
    }

    private void unpack() throws IOException, InterruptedException {
        var command = List.of(Fork.JAVA, "-Djarmode=tools", "-jar", ServerProcess.jar("revelateur.jar", "target/revelateur.jar"), "extract", "--force", "--destination", unpacked.toString());
        if (new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() != 0) {
            throw new IllegalStateException("Could not unpack the jar: " + String.join(" ", command));
        }
    }

    private String unpackedJar() {
        return unpacked.resolve("revelateur.jar").toString();
    }

    private Path store() {
        return data.resolve("revelateur");
    }
}
