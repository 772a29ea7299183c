package org.revelateur.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.revelateur.Chromium;

/** From the widget's script to its first result in Chromium, against the same widget that is given a static file with the same JSON. */
final class Widgets {
    private static final int ROUNDS = Integer.getInteger("revelateur.benchmarks.rounds", 15);
    private static final int WARM_UP = 5;
    private static final String ANSWER = "api/recommendations?need=mobilite/sans-voiture&territory=48&lang=fr&limit=10";
    private static final String PAGE = """
            <!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Made up</title><script src="/begin.js" defer></script>%s<script src="/widgets/recommendations.js" defer></script></head>
            <body><solutions-inspirantes besoin="mobilite/sans-voiture" territoire="48"></solutions-inspirantes></body></html>
            """;

    private Widgets() {
    }

    static void run(Path data) throws Exception {
        var files = Files.createDirectories(data.resolve("static"));
        Files.writeString(files.resolve("asks.html"), PAGE.formatted(""));
        Files.writeString(files.resolve("reads.html"), PAGE.formatted("<script src=\"/swap.js\" defer></script>"));
        Files.writeString(files.resolve("begin.js"), "const begun = performance.now(); document.addEventListener('solutions-chargees', () => { document.documentElement.dataset.took = performance.now() - begun })");
        Files.writeString(files.resolve("swap.js"), "const asked = fetch; globalThis.fetch = (address, options) => asked('/answer.json', options)");
        try (var server = ServerProcess.revelateur(data.resolve("revelateur"), "-Dspring.web.resources.static-locations=classpath:/static/,file:" + files + "/")) {
            server.awaitReady();
            save(server.address().resolve(ANSWER), files.resolve("answer.json"));
            measure(server.address());
        }
    }

    private static void save(URI answer, Path file) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            http.send(HttpRequest.newBuilder(answer).build(), BodyHandlers.ofFile(file));
        }
    }

    private static void measure(URI server) {
        try (var chromium = Chromium.open()) {
            chromium.browser.executeCdpCommand("Network.enable", Map.of());
            chromium.browser.executeCdpCommand("Network.setCacheDisabled", Map.of("cacheDisabled", true));
            List<Double> ours = new ArrayList<>();
            List<Double> others = new ArrayList<>();
            for (int round = -WARM_UP; round < ROUNDS; round++) {
                double asked = took(chromium, server.resolve("/asks.html"));
                double read = took(chromium, server.resolve("/reads.html"));
                if (round >= 0) {
                    ours.add(asked);
                    others.add(read);
                }
            }
            Measure.slower("a widget from its script to its first result, a static JSON of equal size", 1.5, ours, others, "ms");
        }
    }

    private static double took(Chromium chromium, URI page) {
        chromium.look(page.toString(), 1280, "light");
        return Double.parseDouble((String) new WebDriverWait(chromium.browser, Duration.ofSeconds(20))
                .until(_ -> chromium.browser.executeScript("return document.documentElement.dataset.took")));
    }
}
