package org.revelateur.benchmarks;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Answers over HTTP against a file of 6 KB from the same server; eight clients, in turns. */
final class Serving {
    private static final int ROUNDS = Integer.getInteger("revelateur.benchmarks.rounds", 5);
    private static final Duration TURN = Duration.ofMillis((long) (1000 * Double.parseDouble(System.getProperty("revelateur.benchmarks.load-turn", "4"))));
    private static final int ADDRESSES = 2000;
    private static final List<String> WORDS = List.of("voiture", "medecin", "epicerie", "logement saisonnier", "solaire", "compost", "tiers-lieu", "aidants", "cantine", "velo");

    private final Path data;
    private final Path files;

    Serving(Path data) throws IOException {
        this.data = data;
        this.files = Files.createDirectories(data.resolve("static"));
        Files.writeString(files.resolve("six-kilobytes.json"), "[\"" + "made to measure ".repeat(383) + "\"]");
    }

    void run() throws Exception {
        try (var server = ServerProcess.revelateur(data.resolve("revelateur"), "-Dspring.web.resources.static-locations=classpath:/static/,file:" + files + "/")) {
            server.awaitReady();
            compare(server, "recommendations", "application/json", recommendations(), OptionalDouble.of(0.6), OptionalDouble.of(2));
            compare(server, "recommendations for a text", "application/json", words("/api/recommendations?q=%s"), OptionalDouble.empty(), OptionalDouble.empty());
            compare(server, "search", "application/json", words("/api/solutions?q=%s"), OptionalDouble.empty(), OptionalDouble.of(5));
            compare(server, "a resource as Turtle", "text/turtle", solutions(), OptionalDouble.empty(), OptionalDouble.empty());
            compare(server, "a resource as a page", "text/html", solutions(), OptionalDouble.empty(), OptionalDouble.empty());
            compare("a resource as a page", new Load(server.address(), "text/html", solutions()), "as Turtle", new Load(server.address(), "text/turtle", solutions()), OptionalDouble.empty(), OptionalDouble.empty());
            compare(server, "the embedded page", "text/html", recommendations().stream().map(address -> address.replace("/api/", "/embed/")).toList(), OptionalDouble.empty(), OptionalDouble.empty());
            Measure.least("resident memory under load, MB", 700, server.residentMegabytes());
        }
    }

    private static void compare(ServerProcess server, String what, String accept, List<String> addresses, OptionalDouble throughput, OptionalDouble p99) throws Exception {
        compare(what, new Load(server.address(), accept, addresses), "a static 6 KB", new Load(server.address(), "application/json", List.of("/six-kilobytes.json")), throughput, p99);
    }

    private static void compare(String what, Load load, String against, Load file, OptionalDouble throughput, OptionalDouble p99) throws Exception {
        load.run(TURN.multipliedBy(3));
        file.run(TURN.multipliedBy(3));
        List<Load.Result> ours = new ArrayList<>();
        List<Load.Result> others = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            ours.add(load.run(TURN));
            others.add(file.run(TURN));
        }
        var here = of(ours, Load.Result::millisecondsPerAnswer);
        var there = of(others, Load.Result::millisecondsPerAnswer);
        throughput.ifPresentOrElse(bound -> Measure.faster(what + ", throughput, " + against, bound, here, there, "ms"),
                () -> Measure.beside(what + ", an answer, " + against, here, there, "ms"));
        var slow = of(ours, result -> result.percentile(0.99));
        var slowThere = of(others, result -> result.percentile(0.99));
        p99.ifPresentOrElse(bound -> Measure.slower(what + ", p99, " + against, bound, slow, slowThere, "ms"),
                () -> Measure.beside(what + ", p99, " + against, slow, slowThere, "ms"));
        Measure.beside(what + ", p50, " + against, of(ours, result -> result.percentile(0.5)), of(others, result -> result.percentile(0.5)), "ms");
    }

    private static List<Double> of(List<Load.Result> results, Function<Load.Result, Double> number) {
        return results.stream().map(number).toList();
    }

    private static List<String> recommendations() throws IOException {
        var needs = keys("ontology/vocabulary.ttl", "<need/([^>]+)>\n    a rev:Need");
        var territories = keys("data/territories.ttl", "<territory/([0-9AB]{2}|[0-9AB]{5}|[0-9]{9})>\n");
        var random = new Random(1);
        return IntStream.range(0, ADDRESSES).mapToObj(_ -> "/api/recommendations?need=%s&territory=%s".formatted(any(needs, random), any(territories, random))).toList();
    }

    private static List<String> words(String address) {
        return WORDS.stream().map(word -> address.formatted(URLEncoder.encode(word, StandardCharsets.UTF_8))).toList();
    }

    private static List<String> solutions() throws IOException {
        return keys("data/solutions.ttl", "<(solution/[^>/]+)>\n    a rev:Solution").stream().map("/id/"::concat).toList();
    }

    static List<String> keys(String file, String pattern) throws IOException {
        return Pattern.compile(pattern).matcher(Files.readString(Path.of(file))).results().map(match -> match.group(1)).distinct().toList();
    }

    private static String any(List<String> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }
}
