package org.revelateur.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.revelateur.graph.Author;
import org.revelateur.graph.Change;
import org.revelateur.graph.GraphStore;
import org.revelateur.vocab.Iris;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.FileSystemUtils;

/** All that is shipped, in one write through the gate, against the same quads in one transaction of bare TDB2. */
final class Loading {
    private static final int TRIALS = Integer.getInteger("revelateur.benchmarks.loads", 5);

    private Loading() {
    }

    static void run(Path data) throws IOException {
        List<Double> ours = new ArrayList<>();
        List<Double> others = new ArrayList<>();
        for (int trial = 0; trial < TRIALS; trial++) {
            ours.addAll(trial("gated", data.resolve("gated-" + trial)));
            others.addAll(trial("bare", data.resolve("bare-" + trial)));
        }
        Measure.faster("loading what is shipped, bare TDB2", 0.4, ours, others, "ms");
    }

    private static List<Double> trial(String kind, Path scratch) throws IOException {
        try {
            return Fork.run(Loading.class, kind, scratch.toString());
        } finally {
            FileSystemUtils.deleteRecursively(scratch);
        }
    }

    /** One trial: loads once to warm up, then prints the milliseconds of a second load. Arguments: gated or bare, directory. */
    public static void main(String[] arguments) throws IOException {
        boolean gated = arguments[0].equals("gated");
        var quads = shipped();
        for (String turn : List.of("warm-up", "measured")) {
            var directory = Files.createDirectories(Path.of(arguments[1], turn));
            double milliseconds = gated ? gated(directory, quads) : bare(directory, quads);
            if (turn.equals("measured")) {
                System.out.println(milliseconds);
            }
        }
    }

    private static double gated(Path directory, List<Quad> quads) throws IOException {
        try (var store = GraphStore.open(directory, Shapes.shipped(), event -> {})) {
            store.prepareWrites();
            long start = System.nanoTime();
            store.write(new Change(Author.program("benchmark"), dataset -> quads.forEach(dataset::add)));
            return (System.nanoTime() - start) / 1e6;
        }
    }

    private static double bare(Path directory, List<Quad> quads) {
        var store = DatabaseMgr.connectDatasetGraph(Location.create(directory));
        long start = System.nanoTime();
        Txn.executeWrite(store, () -> quads.forEach(store::add));
        return (System.nanoTime() - start) / 1e6;
    }

    private static List<Quad> shipped() throws IOException {
        var resolver = new PathMatchingResourcePatternResolver();
        var quads = new ArrayList<Quad>();
        add(quads, "ontology", resolver.getResource("classpath:ontology/core.ttl"));
        add(quads, "vocabulary", resolver.getResource("classpath:ontology/vocabulary.ttl"));
        for (Resource file : resolver.getResources("classpath:data/**/*.ttl")) {
            String path = file.getURL().getPath();
            add(quads, path.substring(path.lastIndexOf("/data/") + "/data/".length(), path.length() - ".ttl".length()), file);
        }
        return quads;
    }

    private static void add(List<Quad> quads, String graph, Resource file) throws IOException {
        Node name = NodeFactory.createURI(Iris.graph(graph));
        try (var in = file.getInputStream()) {
            RDFParser.source(in).lang(Lang.TURTLE).toGraph().find().forEachRemaining(triple -> quads.add(Quad.create(name, triple)));
        }
    }
}
