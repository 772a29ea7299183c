package org.revelateur.benchmarks;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.revelateur.vocab.Rev;

/** Our answers against the same ranking as nothing but a SPARQL query, on stock Fuseki with the same facts; eight clients each, in turns. */
final class PlainRanking {
    private static final int ROUNDS = 3;
    private static final Duration TURN = Duration.ofSeconds(Integer.getInteger("revelateur.benchmarks.plain-turn", 20));
    private static final List<String> NAMES = List.of("solutions-for-need-plain", "solutions-for-need");
    private static final List<String> DEPARTEMENTS = List.of("48", "11", "30", "34", "66");
    private static final int QUESTIONS = 200;

    private PlainRanking() {
    }

    static void run(Path data) throws Exception {
        try (var ours = ServerProcess.revelateur(data.resolve("revelateur")); var other = ServerProcess.fuseki(data.resolve("fuseki"))) {
            ours.awaitReady();
            other.awaitReady();
            var needs = Serving.keys("ontology/vocabulary.ttl", "<need/([^>]+)>\n    a rev:Need");
            var random = new Random(1);
            var asked = IntStream.range(0, QUESTIONS).mapToObj(_ -> Map.entry(needs.get(random.nextInt(needs.size())), DEPARTEMENTS.get(random.nextInt(DEPARTEMENTS.size())))).toList();
            var index = new Load(ours.address(), "application/json", asked.stream().map(one -> "/api/recommendations?need=%s&territory=%s".formatted(one.getKey(), one.getValue())).toList());
            String plain = plain();
            var sparql = new Load(other.address(), "application/sparql-results+json", asked.stream().map(one -> "/ds/sparql?query="
                    + URLEncoder.encode(query(plain, one.getKey(), one.getValue()), StandardCharsets.UTF_8)).toList());
            index.run(Duration.ofSeconds(5));
            sparql.run(TURN);
            List<Double> here = new ArrayList<>();
            List<Double> there = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                here.add(index.run(Duration.ofSeconds(5)).millisecondsPerAnswer());
                there.add(sparql.run(TURN).millisecondsPerAnswer());
            }
            Measure.faster("recommendations against the plain SPARQL ranking on stock Fuseki, %d clients".formatted(Load.CLIENTS), 150, here, there, "ms");
        }
    }

    private static String plain() throws IOException {
        for (String name : NAMES) {
            var file = Path.of("queries/solutions", name + ".rq");
            if (Files.exists(file) && !Files.readString(file).contains("recommendedFor")) {
                return Files.readString(file);
            }
        }
        throw new IOException("No plain ranking among " + NAMES);
    }

    private static String query(String plain, String need, String departement) {
        var query = QueryTransformOps.syntaxSubstitute(QueryFactory.create(plain), Map.of(Var.alloc("need"), Rev.thing("need", need),
                Var.alloc("territory"), Rev.thing("territory", departement), Var.alloc("present"), NodeFactory.createLiteralString("exclude"),
                Var.alloc("today"), NodeFactory.createLiteralDT("2026-11-24", XSDDatatype.XSDdate)));
        query.setLimit(10);
        return query.serialize();
    }
}
