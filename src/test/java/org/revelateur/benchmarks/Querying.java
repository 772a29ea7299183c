package org.revelateur.benchmarks;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The same questions to both servers, by two clients at once, in turns. */
final class Querying {
    private static final int ROUNDS = Integer.getInteger("revelateur.benchmarks.rounds", 9);
    private static final int WARM_UP = 6;
    private static final int CLIENTS = 2;
    private static final long TURN = (long) (1e9 * Double.parseDouble(System.getProperty("revelateur.benchmarks.turn", "0.5")));

    private final Path data;
    private final Map<String, String> questions = new LinkedHashMap<>();

    Querying(Path data) throws IOException {
        this.data = data;
        var files = new PathMatchingResourcePatternResolver().getResources("classpath:benchmarks/*.rq");
        for (Resource file : Arrays.stream(files).sorted(Comparator.comparing(Resource::getFilename)).toList()) {
            questions.put(file.getFilename().replace(".rq", ""), file.getContentAsString(StandardCharsets.UTF_8));
        }
    }

    void run() throws Exception {
        try (var ours = ServerProcess.revelateur(data.resolve("revelateur")); var other = ServerProcess.fuseki(data.resolve("fuseki"))) {
            ours.awaitReady();
            other.awaitReady();
            for (var question : questions.entrySet()) {
                warmUp(question.getKey(), question.getValue(), ours, other);
            }
            measure(ours, other);
            Measure.least("resident memory after the queries, MB", 700, ours.residentMegabytes());
        }
    }

    private static void warmUp(String name, String query, ServerProcess ours, ServerProcess other) throws Exception {
        int size = ours.ask(ours.request(query));
        int same = other.ask(other.request(query));
        if (size != same) {
            throw new IllegalStateException("%s: the servers differ: %d bytes and %d".formatted(name, size, same));
        }
        for (int turn = 0; turn < WARM_UP; turn++) {
            millisecondsPerAnswer(ours, query);
            millisecondsPerAnswer(other, query);
        }
    }

    private void measure(ServerProcess ours, ServerProcess other) throws Exception {
        Map<String, List<Double>> here = new LinkedHashMap<>();
        Map<String, List<Double>> there = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (var question : questions.entrySet()) {
                here.computeIfAbsent(question.getKey(), key -> new ArrayList<>()).add(millisecondsPerAnswer(ours, question.getValue()));
                there.computeIfAbsent(question.getKey(), key -> new ArrayList<>()).add(millisecondsPerAnswer(other, question.getValue()));
            }
        }
        questions.keySet().forEach(name -> Measure.faster("query " + name, 0.9, here.get(name), there.get(name), "ms"));
        Measure.faster("queries, one of each", 0.9, sums(here), sums(there), "ms");
        double mean = Math.exp(questions.keySet().stream().mapToDouble(name ->
                Math.log(Measure.median(Measure.ratios(there.get(name), here.get(name))))).average().orElseThrow());
        Measure.line("query throughput, geometric mean of the above", "≥ 0.90", mean >= 0.9, "× " + Measure.number(mean), "", "");
    }

    /** For each round, the time of one answer to each question. */
    private static List<Double> sums(Map<String, List<Double>> times) {
        return IntStream.range(0, ROUNDS).mapToObj(round -> times.values().stream().mapToDouble(of -> of.get(round)).sum()).toList();
    }

    /** The inverse of the throughput: what one turn took, by the answers that came in it. */
    private static double millisecondsPerAnswer(ServerProcess server, String query) throws Exception {
        HttpRequest request = server.request(query);
        var answers = new AtomicInteger();
        long start = System.nanoTime();
        Callable<Void> client = () -> {
            do {
                server.ask(request);
                answers.incrementAndGet();
            } while (System.nanoTime() - start < TURN);
            return null;
        };
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            for (var end : clients.invokeAll(Collections.nCopies(CLIENTS, client))) {
                end.get();
            }
        }
        return (System.nanoTime() - start) / 1e6 / answers.get();
    }
}
