package org.revelateur.recommend;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.revelateur.graph.GraphStore;
import org.revelateur.recommend.Recommendations.Understood;
import org.springframework.stereotype.Component;

/** Reads needs and a place in what people write. */
@Component
class Understanding {
    private static final int NEEDS = 5;
    private static final int LONGEST = 1000;

    /** Labels, synonyms and definitions of needs that share words with the text. */
    private static final Query BY_NEED = QueryFactory.create("""
            PREFIX rev: <https://w3id.org/revelateur/def#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX text: <http://jena.apache.org/text#>

            SELECT ?need ?score
            WHERE {
              { (?need ?score) text:query (skos:hiddenLabel ?text) }
              UNION
              { (?need ?found) text:query (skos:definition ?text) . BIND (?found * 0.5 AS ?score) }
              ?need a rev:Need .
            }
            ORDER BY ?need DESC(?score)
            """);

    /** Solutions whose words are those of the text speak for the needs that they answer, most for the most direct. */
    private static final Query BY_SOLUTION = QueryFactory.create("""
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX rev: <https://w3id.org/revelateur/def#>
            PREFIX text: <http://jena.apache.org/text#>

            SELECT ?need (?found / (1 + ?rank) AS ?score)
            WHERE {
              (?solution ?found) text:query (dcterms:description ?text 40) .
              OPTIONAL { ?answer rev:solution ?solution ; rev:need ?need ; rev:rank ?rank }
              FILTER (BOUND(?need))
            }
            ORDER BY ?need DESC(?score)
            """);

    private final GraphStore store;
    private final Places places;

    Understanding(GraphStore store, Places places) {
        this.store = store;
        this.places = places;
    }

    /** The needs that the text may mean, best first; none if it shares no word with any. */
    List<Understood> needs(String text, String language) {
        String words = words(text);
        return words.isBlank() ? List.of() : store.read(graph -> {
            var scores = new HashMap<Node, Double>();
            weigh(graph, BY_NEED, words, scores, 1.0);
            weigh(graph, BY_SOLUTION, words, scores, 0.3);
            var best = scores.entrySet().stream().sorted(Map.Entry.<Node, Double>comparingByValue().reversed().thenComparing(entry -> entry.getKey().getURI()))
                    .limit(NEEDS).toList();
            double sum = best.stream().mapToDouble(Map.Entry::getValue).sum();
            var facts = new Facts(graph, language);
            return best.stream().map(entry -> new Understood(Facts.key(entry.getKey()), entry.getKey().getURI(), facts.label(entry.getKey()),
                    Math.round(1000 * entry.getValue() / sum) / 1000.0)).toList();
        });
    }

    /** The territory that the text names, if any. */
    Optional<Node> place(String text) {
        return places.in(text.substring(0, Math.min(text.length(), LONGEST)));
    }

    /** Adds the scores of a need's hits: the best whole, each further one half of the one before. */
    private static void weigh(DatasetGraph graph, Query query, String words, Map<Node, Double> scores, double weight) {
        var seen = new HashMap<Node, Double>();
        try (var exec = QueryExec.dataset(graph).query(query).substitution("text", NodeFactory.createLiteralString(words)).build()) {
            exec.select().forEachRemaining(row -> {
                double share = seen.merge(row.get("need"), 1.0, (before, _) -> before / 2);
                scores.merge(row.get("need"), weight * share * ((Number) row.get("score").getLiteralValue()).doubleValue(), Double::sum);
            });
        }
    }

    /** Only words, so that nothing is read as the index's query syntax. */
    private static String words(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST)).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
