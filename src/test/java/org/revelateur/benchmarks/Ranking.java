package org.revelateur.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdfpatch.changes.RDFChangesCollector;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.NodeConst;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.revelateur.generation.Generator;
import org.revelateur.indexing.BareIndex;
import org.revelateur.ranking.Index;
import org.revelateur.ranking.Query;
import org.revelateur.recommend.BareAnswers;
import org.revelateur.vocab.Rev;
import org.springframework.util.FileSystemUtils;

/** The index without a server, of generated data in bare TDB2: how long it takes to make, what it weighs, and how long a whole answer takes (ranked, worded and written), as the data grow. */
final class Ranking {
    private static final int LARGE = Integer.getInteger("revelateur.benchmarks.scale", 100);
    private static final int WARM_UP = 20_000;
    private static final int ANSWERS = 20_000;
    private static final int CHANGES = 200;

    private Ranking() {
    }

    static void run(Path data) throws IOException {
        var small = trial(1, data.resolve("generated-1"));
        var large = trial(LARGE, data.resolve("generated-" + LARGE));
        Measure.least("index of generated data at scale %d: seconds to make".formatted(LARGE), 10, large.get(0) / 1000);
        Measure.least("index of generated data at scale %d: MB of heap".formatted(LARGE), 250, large.get(1));
        Measure.slower("answers at scale %d against scale 1, p50".formatted(LARGE), 1.5, List.of(large.get(2)), List.of(small.get(2)), "µs");
        Measure.beside("answers at scale %d against scale 1, p99".formatted(LARGE), List.of(large.get(3)), List.of(small.get(3)), "µs");
        Measure.least("an index at scale %d follows a change of one solution, p99, ms".formatted(LARGE), 100, large.get(4));
        Measure.slower("answers at scale %d while another index is made, against idle, p99".formatted(LARGE), 3, List.of(large.get(5)), List.of(large.get(3)), "µs");
    }

    private static List<Double> trial(int scale, Path scratch) throws IOException {
        try {
            return Fork.run(Ranking.class, Integer.toString(scale), Files.createDirectories(scratch).toString());
        } finally {
            FileSystemUtils.deleteRecursively(scratch);
        }
    }

    /**
     * Prints the milliseconds that the index took, its megabytes, the median and 99th percentile of an answer in microseconds, the
     * 99th percentile of following a change in milliseconds, and that of an answer while another index is made. Arguments: scale, directory.
     */
    public static void main(String[] arguments) throws Exception {
        var store = DatabaseMgr.connectDatasetGraph(Location.create(Path.of(arguments[1])));
        Txn.executeWrite(store, () -> Generator.write(Integer.parseInt(arguments[0]), 1, StreamRDFLib.dataset(store)));
        var today = LocalDate.of(2026, 11, 24);
        Txn.executeRead(store, () -> BareIndex.of(store, today)); // to warm up
        double before = heap();
        long start = System.nanoTime();
        Index index = Txn.calculateRead(store, () -> BareIndex.of(store, today));
        index.prepare();
        System.out.println((System.nanoTime() - start) / 1e6);
        System.out.println(heap() - before);
        double[] times = answers(index);
        System.out.println(times[times.length / 2]);
        System.out.println(times[times.length * 99 / 100]);
        System.out.println(following(store, index));
        var other = Thread.ofPlatform().start(() -> Txn.executeRead(store, () -> BareIndex.of(store, today)));
        double[] meanwhile = answers(index);
        other.join();
        System.out.println(meanwhile[meanwhile.length * 99 / 100]);
    }

    private static double following(DatasetGraph store, Index index) {
        var solutions = index.catalogue().solutions();
        int[] numbers = solutions.numbers().toArray();
        var random = new Random(1);
        double[] times = new double[CHANGES];
        for (int i = -CHANGES; i < CHANGES; i++) {
            var change = new RDFChangesCollector();
            change.add(null, NodeFactory.createURI(solutions.get(numbers[random.nextInt(numbers.length)]).iri()), Rev.term("needsReview"), NodeConst.nodeTrue);
            long start = System.nanoTime();
            Txn.executeRead(store, () -> BareIndex.following(store, index, change.getRDFPatch()));
            if (i >= 0) {
                times[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(times);
        return times[times.length * 99 / 100];
    }

    private static double[] answers(Index index) {
        var answers = new BareAnswers(index);
        var random = new Random(1);
        int[] needs = index.catalogue().needs().numbers().toArray();
        int[] places = index.catalogue().places().numbers().toArray();
        double[] times = new double[ANSWERS];
        for (int i = -WARM_UP; i < ANSWERS; i++) {
            var query = Query.of(needs[random.nextInt(needs.length)], places[random.nextInt(places.length)], 10);
            long start = System.nanoTime();
            answers.answer(query);
            if (i >= 0) {
                times[i] = (System.nanoTime() - start) / 1e3;
            }
        }
        Arrays.sort(times);
        return times;
    }

    private static double heap() {
        System.gc();
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1e6;
    }
}
