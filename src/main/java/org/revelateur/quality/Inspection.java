package org.revelateur.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;
import org.apache.jena.shacl.vocabulary.SHACLM;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jspecify.annotations.Nullable;
import org.revelateur.graph.GraphStore;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Runs {@code quality.ttl} over the whole graph when somebody asks; who asks while it runs gets what was found before. */
@Component
class Inspection {
    private final GraphStore store;
    private final Trend trend;
    private final ReentrantLock running = new ReentrantLock();
    private volatile @Nullable Findings last;

    Inspection(GraphStore store, Trend trend) {
        this.store = store;
        this.trend = trend;
    }

    Findings findings() {
        var known = last;
        if (known != null && (known.version() == store.version() || running.isLocked())) {
            return known;
        }
        running.lock();
        try {
            var before = last;
            if (before != null && before.version() == store.version()) {
                return before;
            }
            long version = store.version();
            var found = store.read(graph -> inspect(graph, version));
            trend.keep(found);
            last = found;
            return found;
        } finally {
            running.unlock();
        }
    }

    private static Findings inspect(DatasetGraph dataset, long version) {
        Graph wishes = wishes();
        var shapes = Shapes.parse(wishes);
        var rules = rules(wishes);
        var things = new HashMap<Node, List<Node>>();
        for (ReportEntry entry : ShaclValidator.get().validate(shapes, dataset.getUnionGraph()).getEntries()) {
            things.computeIfAbsent(entry.source(), _ -> new ArrayList<>()).add(entry.focusNode());
        }
        var byRule = new LinkedHashMap<Rule, List<Node>>();
        rules.forEach((shape, rule) -> byRule.put(rule, things.getOrDefault(shape, List.of()).stream().distinct().sorted(Comparator.comparing(Node::toString)).toList()));
        return new Findings(version, byRule);
    }

    private static Graph wishes() {
        try (var file = new ClassPathResource("ontology/quality.ttl").getInputStream()) {
            return RDFParser.source(file).lang(Lang.TURTLE).toGraph();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<Node, Rule> rules(Graph wishes) {
        var rules = new TreeMap<Node, Rule>(Comparator.comparing(Node::toString));
        wishes.stream(Node.ANY, SHACLM.severity.asNode(), Node.ANY).filter(triple -> triple.getSubject().isURI()).forEach(triple -> {
            var messages = new HashMap<String, String>();
            wishes.find(triple.getSubject(), SHACLM.message.asNode(), Node.ANY)
                    .forEachRemaining(message -> messages.put(message.getObject().getLiteralLanguage(), message.getObject().getLiteralLexicalForm()));
            rules.put(triple.getSubject(), Rule.of(triple.getSubject(), messages, triple.getObject().equals(Severity.Warning.level())));
        });
        return rules;
    }
}
