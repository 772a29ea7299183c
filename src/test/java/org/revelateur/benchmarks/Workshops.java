package org.revelateur.benchmarks;

import java.io.IOException;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.revelateur.Desk;
import org.revelateur.ShippedServer;
import org.revelateur.security.Accounts;
import org.revelateur.security.Role;

/**
 * Sixty participants, each with a screen that follows, each writing a card every two seconds for a minute: how long until the
 * others see it, and whether all is stored once. Then the server is killed while they write.
 */
final class Workshops {
    private static final int PARTICIPANTS = 60;
    private static final int CARDS = 30;
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final Pattern SENT = Pattern.compile("\"text\":\"Message \\d+-\\d+ (\\d+)\"");
    private static final String CAMP = "essai";

    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final ConcurrentLinkedQueue<Double> delays = new ConcurrentLinkedQueue<>();
    private volatile boolean over;

    private Workshops() {
    }

    static void run(Path data) throws Exception {
        var folder = data.resolve("revelateur");
        new Accounts(folder).put(ShippedServer.FACILITATOR, Role.FACILITATOR, ShippedServer.PASSWORD);
        new Workshops().measure(folder);
    }

    private void measure(Path folder) throws Exception {
        String code;
        try (var server = ServerProcess.revelateur(folder); var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            server.awaitReady();
            int port = server.address().getPort();
            code = prepare(port);
            talk(port, code, threads, CARDS);
            var sorted = delays.stream().sorted().toList();
            Measure.least("delay from a participant's card to another's screen, 60 of them, median, ms", 300, sorted.get(sorted.size() / 2));
            Measure.least("the same, 95th percentile, ms", 1000, sorted.get(sorted.size() * 95 / 100));
            Measure.least("acknowledged cards that are not stored exactly once, of " + acknowledged.size(), 0, astray(port));
            over = true;
            var writing = threads.submit(() -> talk(port, code, threads, CARDS));
            Thread.sleep(Duration.ofSeconds(5));
            server.kill();
            writing.get();
        }
        try (var server = ServerProcess.revelateur(folder)) {
            server.awaitReady();
            Measure.least("acknowledged cards lost or doubled by a killed server, of " + acknowledged.size(), 0, astray(server.address().getPort()));
        }
    }

    private static String prepare(int port) {
        var desk = Desk.facilitator(port);
        desk.look("/ateliers/animer");
        var camp = desk.post("/ateliers/animer", "id", CAMP, "titre", "Atelier inventé", "territoires", "48", "salles", "1",
                "date1", "2027-06-17", "date2", "2027-06-24", "date3", "2027-07-01", "date4", "2027-09-09").body();
        desk.post("/ateliers/animer/" + CAMP + "/seances/1/ouvrir");
        var code = Pattern.compile("class=\"code\">(\\w+)").matcher(camp);
        if (!code.find()) {
            throw new IllegalStateException("No room: " + camp);
        }
        return code.group(1);
    }

    private Void talk(int port, String code, ExecutorService threads, int cards) throws Exception {
        var all = new ArrayList<Future<?>>();
        for (int number = 0; number < PARTICIPANTS; number++) {
            int who = number;
            var participant = Desk.inRoom(port, code);
            if (!over) {
                threads.submit(() -> watch(participant, code));
            }
            all.add(threads.submit(() -> write(participant, code, who, cards)));
        }
        for (var one : all) {
            one.get();
        }
        Thread.sleep(Duration.ofSeconds(over ? 0 : 2));
        return null;
    }

    private Void write(Desk participant, String code, int who, int cards) throws InterruptedException {
        Thread.sleep(ThreadLocalRandom.current().nextLong(PAUSE.toMillis()));
        for (int i = 0; i < cards; i++) {
            String text = "Message %d-%d %d".formatted(who, i, System.nanoTime());
            try {
                var answer = participant.json("/salle/" + code + "/messages", "{\"key\": \"%s\", \"type\": \"card\", \"kind\": \"nouveau-besoin\", \"text\": \"%s\"}".formatted(UUID.randomUUID(), text));
                if (answer.statusCode() == 200) {
                    acknowledged.add(text);
                }
            } catch (IllegalStateException killed) {
                return null;
            }
            Thread.sleep(PAUSE);
        }
        return null;
    }

    private Void watch(Desk participant, String code) throws IOException, InterruptedException {
        var lines = participant.browser().send(participant.request("/salle/" + code + "/evenements").build(), BodyHandlers.ofLines()).body();
        lines.forEach(line -> {
            var sent = SENT.matcher(line);
            if (sent.find() && !over) {
                delays.add((System.nanoTime() - Long.parseLong(sent.group(1))) / 1e6);
            }
        });
        return null;
    }

    private double astray(int port) {
        String board = Desk.facilitator(port).look("/ateliers/animer/" + CAMP + "/seances/1/ecran");
        List<String> stored = Pattern.compile("class=\"text\">(Message [^<]+)<").matcher(board).results().map(found -> found.group(1)).toList();
        return acknowledged.stream().filter(text -> stored.stream().filter(text::equals).count() != 1).count();
    }
}
