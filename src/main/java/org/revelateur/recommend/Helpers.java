package org.revelateur.recommend;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.revelateur.query.QueryCatalogue;

/** Who can help with which need on one territory: the answers of {@code support-for-project}, each asked once. */
final class Helpers {

    /** An offer of an actor; the larger its weight, the better it fits, as the ranking query counts it. */
    record Help(Node actor, String name, Node offer, String offerName, Node type, String relevance, boolean open) {

        boolean namesNeed() {
            return relevance.equals("need");
        }

        boolean isGeneral() {
            return relevance.equals("general");
        }

        private double weight() {
            return (namesNeed() ? 1.0 : isGeneral() ? 0.1 : 0.6) * (open ? 1.0 : 0.5);
        }
    }

    private final QueryCatalogue queries;
    private final Node territory;
    private final String language;
    private final Map<List<Optional<Node>>, List<Help>> asked = new HashMap<>();

    Helpers(QueryCatalogue queries, Node territory, String language) {
        this.queries = queries;
        this.territory = territory;
        this.language = language;
    }

    /** Those that count most first: offers that name the need before those of its theme, open ones before possible ones, general ones last. */
    List<Help> all(Node need, Optional<Node> stage) {
        return asked.computeIfAbsent(List.of(Optional.of(need), stage), _ -> ask(need, stage));
    }

    /** The offers that count for one of these needs, those that count most first. */
    List<Help> counted(List<Node> needs) {
        return needs.stream().flatMap(need -> all(need, Optional.empty()).stream()).filter(help -> !help.isGeneral()).distinct()
                .sorted(Comparator.comparingDouble(Help::weight).reversed()).toList();
    }

    private List<Help> ask(Node need, Optional<Node> stage) {
        var parameters = new HashMap<>(Map.of("need", need.getURI(), "territory", territory.getURI(), "lang", language));
        stage.ifPresent(node -> parameters.put("stage", node.getURI()));
        return queries.run("support-for-project", parameters).rows().stream().map(Helpers::help)
                .sorted(Comparator.comparingDouble(Help::weight).reversed()).toList();
    }

    private static Help help(Map<String, Node> row) {
        return new Help(row.get("actor"), text(row, "name"), row.get("offer"), text(row, "offerName"), row.get("type"), text(row, "relevance"),
                text(row, "state").equals("open"));
    }

    private static String text(Map<String, Node> row, String column) {
        return row.get(column).getLiteralLexicalForm();
    }
}
