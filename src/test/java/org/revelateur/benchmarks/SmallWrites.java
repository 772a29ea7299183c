package org.revelateur.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.revelateur.graph.Author;
import org.revelateur.graph.Change;
import org.revelateur.graph.GraphStore;
import org.revelateur.vocab.Iris;
import org.springframework.util.FileSystemUtils;

/** One statement of a solution replaced, each time with another text, in the full store: gated against bare, both on the disk. */
final class SmallWrites {
    private static final int TRIALS = Integer.getInteger("revelateur.benchmarks.write-trials", 3);
    private static final int WARM_UP = 100;
    private static final int WRITES = 100;
    private static final Node SOLUTIONS = NodeFactory.createURI(Iris.graph("solutions"));
    private static final Node SUCCESS_FACTOR = NodeFactory.createURI(Iris.TERMS + "successFactor");

    private SmallWrites() {
    }

    static void run(Path data) throws IOException {
        List<Double> ours = new ArrayList<>();
        List<Double> others = new ArrayList<>();
        for (int trial = 0; trial < TRIALS; trial++) {
            ours.add(trial("gated", data.resolve("revelateur"), data.resolve("writes-gated-" + trial)));
            others.add(trial("bare", data.resolve("fuseki/tdb2"), data.resolve("writes-bare-" + trial)));
        }
        Measure.slower("median of %d writes of one statement in the full store, bare TDB2".formatted(WRITES), 5, ours, others, "ms");
    }

    private static double trial(String kind, Path store, Path scratch) throws IOException {
        FileSystemUtils.copyRecursively(store, scratch);
        try {
            return Measure.median(Fork.run(SmallWrites.class, kind, scratch.toString()));
        } finally {
            FileSystemUtils.deleteRecursively(scratch);
        }
    }

    /** One trial: prints the milliseconds of each write. Arguments: gated or bare, directory of the store. */
    public static void main(String[] arguments) throws IOException {
        var directory = Path.of(arguments[1]);
        if (arguments[0].equals("gated")) {
            try (var store = GraphStore.open(directory, Shapes.shipped(), event -> {})) {
                store.prepareWrites();
                measure(store.read(SmallWrites::statements), edit -> store.write(new Change(Author.program("benchmark"), edit)).orElseThrow());
            }
        } else {
            var store = DatabaseMgr.connectDatasetGraph(Location.create(directory));
            measure(Txn.calculateRead(store, () -> statements(store)), edit -> Txn.executeWrite(store, () -> edit.accept(store)));
        }
    }

    private static List<Quad> statements(DatasetGraph dataset) {
        var found = new ArrayList<Quad>();
        dataset.find(SOLUTIONS, Node.ANY, SUCCESS_FACTOR, Node.ANY).forEachRemaining(found::add);
        return found;
    }

    private static void measure(List<Quad> statements, Consumer<Consumer<DatasetGraph>> write) {
        for (int i = 0; i < WARM_UP + WRITES; i++) {
            int next = i % statements.size();
            Quad old = statements.get(next);
            Quad fresh = Quad.create(old.getGraph(), old.getSubject(), old.getPredicate(), NodeFactory.createLiteralLang("Un appui local, dit autrement : essai " + i, "fr"));
            statements.set(next, fresh);
            long start = System.nanoTime();
            write.accept(dataset -> {
                dataset.delete(old);
                dataset.add(fresh);
            });
            if (i >= WARM_UP) {
                System.out.println((System.nanoTime() - start) / 1e6);
            }
        }
    }
}
