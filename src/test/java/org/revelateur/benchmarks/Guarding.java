package org.revelateur.benchmarks;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** What the security filters cost on {@code /sparql}: two servers with the same facts, one of them without its filters, asked in turns by eight clients. */
final class Guarding {
    private static final int ROUNDS = Integer.getInteger("revelateur.benchmarks.rounds", 9);
    private static final Duration TURN = Duration.ofMillis((long) (1000 * Double.parseDouble(System.getProperty("revelateur.benchmarks.load-turn", "4"))));

    private Guarding() {
    }

    static void run(Path data) throws Exception {
        try (var guarded = ServerProcess.revelateur(data.resolve("revelateur")); var open = ServerProcess.unguarded(data.resolve("unguarded"))) {
            guarded.awaitReady();
            open.awaitReady();
            compare(guarded, open, "ASK {}", "the smallest query");
            compare(guarded, open, new ClassPathResource("benchmarks/01-labels-of-a-need.rq").getContentAsString(StandardCharsets.UTF_8), "labels of a need");
        }
    }

    private static void compare(ServerProcess guarded, ServerProcess open, String query, String name) throws Exception {
        var address = List.of("/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
        var with = new Load(guarded.address(), "application/sparql-results+json", address);
        var without = new Load(open.address(), "application/sparql-results+json", address);
        with.run(TURN.multipliedBy(3));
        without.run(TURN.multipliedBy(3));
        List<Double> ours = new ArrayList<>();
        List<Double> others = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            ours.add(with.run(TURN).millisecondsPerAnswer());
            others.add(without.run(TURN).millisecondsPerAnswer());
        }
        Measure.faster("throughput with the security filters, without them: " + name, 0.9, ours, others, "ms");
    }
}
