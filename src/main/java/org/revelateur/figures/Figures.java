package org.revelateur.figures;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.revelateur.graph.GraphStore;
import org.revelateur.resource.Facts;
import org.revelateur.resource.Numbers;
import org.revelateur.vocab.Rev;
import org.springframework.stereotype.Component;

/** What the graph knows of every indicator, read once a version. */
@Component
public class Figures {
    private static final Node INDICATOR = Rev.term("indicator");
    private static final Node TERRITORY = Rev.term("territory");
    private static final Node VALUE = Rev.term("value");
    private static final Node YEAR = Rev.term("year");
    private static final Comparator<Node> IN_ORDER = Comparator.comparing(Node::toString);

    /** The values of one indicator in one year. */
    public record Year(String year, Map<Node, BigDecimal> values, SortedSet<Node> sources) {
        private Year(String year) {
            this(year, new HashMap<>(), new TreeSet<>(IN_ORDER));
        }
    }

    private record Known(long version, Map<Node, List<Year>> years) {
    }

    private final GraphStore store;
    private final AtomicReference<Known> known = new AtomicReference<>(new Known(-1, Map.of()));

    public Figures(GraphStore store) {
        this.store = store;
    }

    /** Newest first; none of what is no indicator. */
    public List<Year> years(Node indicator) {
        return now().getOrDefault(indicator, List.of());
    }

    /** The indicators that have values. */
    public List<Node> indicators() {
        return now().keySet().stream().sorted(IN_ORDER).toList();
    }

    private Map<Node, List<Year>> now() {
        long version = store.version();
        return known.updateAndGet(before -> before.version() == version ? before : new Known(version, store.read(graph -> read(new Facts(graph, "fr"))))).years();
    }

    private static Map<Node, List<Year>> read(Facts facts) {
        var found = new HashMap<Node, Map<String, Year>>();
        facts.graph().find(Quad.unionGraph, Node.ANY, INDICATOR, Node.ANY).forEachRemaining(quad -> {
            Node observation = quad.getSubject();
            var place = facts.object(observation, TERRITORY);
            var value = facts.object(observation, VALUE).flatMap(Numbers::of);
            var date = facts.object(observation, YEAR).filter(Node::isLiteral);
            if (place.isPresent() && value.isPresent() && date.isPresent()) {
                var year = found.computeIfAbsent(quad.getObject(), _ -> new TreeMap<String, Year>(Comparator.reverseOrder()))
                        .computeIfAbsent(date.get().getLiteralLexicalForm(), Year::new);
                year.values().put(place.get(), value.get());
                year.sources().addAll(facts.objects(observation, DCTerms.source.asNode()));
            }
        });
        var years = new HashMap<Node, List<Year>>();
        found.forEach((indicator, byYear) -> years.put(indicator, List.copyOf(byYear.values())));
        return years;
    }
}
