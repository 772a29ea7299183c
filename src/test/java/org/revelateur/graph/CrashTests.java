package org.revelateur.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.rdfpatch.changes.RDFChangesApply;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Kills a process that writes, at moments that nobody chose, and compares store, log and acknowledgements. */
@Timeout(value = 60, unit = TimeUnit.MINUTES)
class CrashTests {
    private static final int KILLS = Integer.getInteger("revelateur.kills", 5);
    private static final String LABELS = """
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX text: <http://jena.apache.org/text#>
            SELECT ?thing ?label WHERE { (?thing ?score ?label) text:query (skos:prefLabel "essai" 1000) }""";

    @TempDir
    Path directory;
    long seed = Long.getLong("revelateur.seed", System.nanoTime());
    Random random = new Random(seed);

    /** What the killed process had said; what it may have done without saying so is at most one write more. */
    private record Acknowledged(long version, List<String> lines) {
    }

    @Test
    void losesNoAcknowledgedWriteAndLeavesNoHalfWhenKilledAtAnyMoment() throws Exception {
        System.out.println("CrashTests: " + KILLS + " kills, -Drevelateur.seed=" + seed);
        killWhileItOpens(); // and makes the store
        check(new Acknowledged(0, List.of()));
        for (int kill = 1; kill <= KILLS; kill++) {
            var acknowledged = killWhileItWrites();
            String left = left();
            if (kill % 2 == 0) {
                killWhileItOpens(); // and recovers from the kill before
            }
            long version = check(acknowledged);
            System.out.println("kill %d: acknowledged %d, stored %d, %s".formatted(kill, acknowledged.version, version, left));
        }
    }

    // ---- Killing

    private Acknowledged killWhileItWrites() throws Exception {
        var acknowledged = new ArrayList<String>();
        int enough = 1 + random.nextInt(30);
        var process = start();
        try (BufferedReader said = process.inputReader()) {
            while (acknowledged.size() < enough) {
                note(said.readLine(), acknowledged);
            }
            awaitMoment(version(acknowledged.getLast()) + 1);
            process.toHandle().destroyForcibly(); // the process itself would close its output, too
            said.lines().forEach(line -> note(line, acknowledged)); // said before the kill, read after it
        } finally {
            end(process);
        }
        return new Acknowledged(version(acknowledged.getLast()), acknowledged);
    }

    private static long version(String acknowledged) {
        return Long.parseLong(acknowledged.split(" ")[1]);
    }

    private void killWhileItOpens() throws Exception {
        var process = start();
        try (BufferedReader said = process.inputReader()) {
            assertThat(said.readLine()).isEqualTo(CrashWriter.OPENING);
            spin(1_500_000_000L);
        } finally {
            end(process);
        }
    }

    private Process start() throws IOException {
        var command = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                "-cp", System.getProperty("java.class.path"), CrashWriter.class.getName(), directory.resolve("store").toString());
        return new ProcessBuilder(command).redirectError(directory.resolve("errors").toFile()).start();
    }

    private static void end(Process process) throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    private void note(String line, List<String> acknowledged) {
        assertThat(line).withFailMessage(() -> "The writer stopped by itself: " + errors()).isNotNull();
        assertThat(line).doesNotStartWith(CrashWriter.WRONG);
        if (line.startsWith(CrashWriter.ACKNOWLEDGED)) {
            acknowledged.add(line);
        }
    }

    private String errors() {
        try {
            return Files.readString(directory.resolve("errors"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Anywhere in the next writes, or soon after a record of the next one is seen: the store is then about to commit it. */
    private void awaitMoment(long next) {
        if (random.nextBoolean()) {
            spin(30_000_000L);
            return;
        }
        Path record = directory.resolve("store/log/%03d/%06d.rdfp".formatted(next / 1000, next));
        long patience = System.nanoTime() + 10_000_000_000L;
        while (!Files.exists(record) && System.nanoTime() < patience) {
            Thread.onSpinWait();
        }
        spin(1_000_000L << random.nextInt(7));
    }

    /** Until a moment that nothing in the writer decides. */
    private void spin(long most) {
        long end = System.nanoTime() + random.nextLong(most);
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }

    /** What the kill left on the disk, to see which moments were met. */
    private String left() throws IOException {
        try (var files = Files.walk(directory.resolve("store/log"))) {
            var last = files.filter(Files::isRegularFile).max(Path::compareTo).orElseThrow();
            return "last record %s, text at %s".formatted(last.getFileName(), Files.readString(directory.resolve("store/text.version")));
        }
    }

    // ---- Checking

    private long check(Acknowledged acknowledged) {
        try (var store = GraphStore.open(directory.resolve("store"), Turtle.SHAPES, event -> {})) {
            long version = store.version();
            var plan = CrashPlan.after(version);
            assertThat(version).as("seed %d", seed).isBetween(acknowledged.version, acknowledged.version + 1);
            assertThat(quads(store)).as("quads of version %d, seed %d", version, seed).isEqualTo(plan.quads());
            checkLog(store, acknowledged);
            checkTexts(store);
            store.prepareWrites();
            checkGate(store, plan);
            checkTexts(store);
            return version;
        }
    }

    private void checkLog(GraphStore store, Acknowledged acknowledged) {
        for (String line : acknowledged.lines) {
            String[] words = line.split(" ");
            assertThat(store.revision(version(line))).as(line).hasValueSatisfying(revision ->
                    assertThat(revision.added() + " " + revision.removed()).isEqualTo(words[2] + " " + words[3]));
        }
        assertThat(store.patch(store.version() + 1)).as("record beyond version %d, seed %d", store.version(), seed).isEmpty();
        var replayed = DatasetGraphFactory.create();
        for (long version = 1; version <= store.version(); version++) {
            store.patch(version).orElseThrow().apply(new RDFChangesApply(replayed));
        }
        var all = new HashSet<Quad>();
        replayed.find().forEachRemaining(all::add);
        assertThat(all).as("what the log says of version %d, seed %d", store.version(), seed).isEqualTo(quads(store));
    }

    private void checkTexts(GraphStore store) {
        var indexed = new ArrayList<String>();
        var stored = new ArrayList<String>();
        store.read(dataset -> {
            try (var exec = QueryExec.dataset(dataset).query(QueryFactory.create(LABELS)).build()) {
                exec.select().forEachRemaining(row -> indexed.add(row.get("thing") + " " + row.get("label")));
            }
            dataset.find(Node.ANY, Node.ANY, SKOS.prefLabel.asNode(), Node.ANY).forEachRemaining(quad -> stored.add(quad.getSubject() + " " + quad.getObject()));
            return null;
        });
        assertThat(indexed).as("labels in the text index, seed %d", seed).containsExactlyInAnyOrderElementsOf(stored);
    }

    private void checkGate(GraphStore store, CrashPlan plan) {
        assertThatThrownBy(() -> store.write(Turtle.change(CrashPlan::violate))).isInstanceOf(ChangeRejected.class);
        if (plan.hasSolutions()) {
            assertThatThrownBy(() -> store.write(Turtle.removing(":sans-voiture a rev:Need ."))).isInstanceOf(ChangeRejected.class);
        }
        assertThat(store.write(plan.next())).hasValueSatisfying(revision -> assertThat(revision.version()).isEqualTo(plan.version() + 1));
        plan.advance();
        assertThat(quads(store)).isEqualTo(plan.quads());
    }

    private static Set<Quad> quads(GraphStore store) {
        return store.read(dataset -> {
            var quads = new HashSet<Quad>();
            dataset.find().forEachRemaining(quads::add);
            return quads;
        });
    }
}
