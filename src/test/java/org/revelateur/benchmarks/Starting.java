package org.revelateur.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * From the start of the process to its first answer, on a store that exists: the jar as it is built, and as a container
 * starts it, with the cache of loaded classes that an earlier run left.
 */
final class Starting {
    private static final int TRIALS = Integer.getInteger("revelateur.benchmarks.starts", 5);

    private final Path data;
    private final String cache;

    Starting(Path data) {
        this.data = data;
        this.cache = data.resolve("revelateur.aot").toString();
    }

    void run() throws Exception {
        ready(ServerProcess.revelateur(store(), "-XX:AOTCacheOutput=" + cache));
        List<Double> jar = new ArrayList<>();
        List<Double> container = new ArrayList<>();
        List<Double> others = new ArrayList<>();
        for (int trial = 0; trial < TRIALS; trial++) {
            jar.add(ready(ServerProcess.revelateur(store())));
            others.add(ready(ServerProcess.fuseki(data.resolve("fuseki"))));
            container.add(ready(ServerProcess.revelateur(store(), "-XX:AOTCache=" + cache)));
        }
        Measure.slower("time to ready of the jar, stock Fuseki", 2.5, jar, others, "ms");
        Measure.slower("time to ready of the jar with an AOT cache, stock Fuseki", 2.5, container, others, "ms");
    }

    private static double ready(ServerProcess started) throws IOException {
        try (var server = started) {
            return server.awaitReady();
        }
    }

    private Path store() {
        return data.resolve("revelateur");
    }
}
