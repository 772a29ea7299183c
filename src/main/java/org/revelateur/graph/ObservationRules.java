package org.revelateur.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.rdfpatch.RDFPatch;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.revelateur.vocab.Iris;
import org.revelateur.vocab.Rev;

/**
 * An indicator has one value on a territory in a year, in its own unit: a second observation would silently contradict the
 * first. Looks at what the patch says before it asks the store: a release brings thousands of observations.
 */
final class ObservationRules {
    private static final Node INDICATOR = Rev.term("indicator");
    private static final Node TERRITORY = Rev.term("territory");
    private static final Node YEAR = Rev.term("year");
    private static final Node UNIT = Rev.term("unit");

    /** What an observation is of. */
    private record Key(Node indicator, Node territory, Node year) {
    }

    private final DatasetGraph graph;
    private final Map<Node, Map<Node, Node>> said = new LinkedHashMap<>();
    private final Map<Key, Node> bearers = new HashMap<>();
    private final List<Violation> violations = new ArrayList<>();

    private ObservationRules(RDFPatch patch, DatasetGraph wouldBe) {
        this.graph = wouldBe;
        Added.by(patch, Set.of(INDICATOR, TERRITORY, YEAR, UNIT)).forEach(statement ->
                said.computeIfAbsent(statement.getSubject(), _ -> new HashMap<>()).put(statement.getPredicate(), statement.getObject()));
    }

    static List<Violation> violations(RDFPatch patch, DatasetGraph wouldBe) {
        var rules = new ObservationRules(patch, wouldBe);
        var keys = new LinkedHashMap<Node, Key>();
        rules.said.keySet().forEach(thing -> rules.key(thing).ifPresent(key -> keys.put(thing, key)));
        keys.values().stream().map(Key::territory).distinct().forEach(rules::readOthers);
        keys.forEach(rules::check);
        return rules.violations;
    }

    private void check(Node observation, Key key) {
        Node bearer = bearers.putIfAbsent(key, observation);
        if (bearer != null) {
            violations.add(new Violation(observation.toString(), INDICATOR.getURI(), key.indicator().toString(), "Violation", Iris.TERMS + "ObservationKeyRule",
                    "<%s> donne déjà la valeur de cet indicateur sur ce territoire cette année-là : corrigez-la au lieu d'en ajouter une.".formatted(bearer),
                    "<%s> already gives the value of this indicator on this territory in that year: correct it instead of adding one.".formatted(bearer)));
        }
        Node unit = said.get(observation).get(UNIT);
        if (unit != null && !graph.contains(Node.ANY, key.indicator(), UNIT, unit)) {
            String expected = stored(key.indicator(), UNIT).map(ObservationRules::text).orElse("");
            violations.add(new Violation(observation.toString(), UNIT.getURI(), text(unit), "Violation", Iris.TERMS + "ObservationUnitRule",
                    "L'unité d'une observation est celle de son indicateur : « %s ».".formatted(expected), "The unit of an observation is that of its indicator: '%s'.".formatted(expected)));
        }
    }

    /** The observations on this territory that the patch does not speak of. */
    private void readOthers(Node territory) {
        graph.stream(Node.ANY, Node.ANY, TERRITORY, territory).map(Quad::getSubject).filter(thing -> !said.containsKey(thing))
                .forEach(thing -> key(thing).ifPresent(key -> bearers.put(key, thing)));
    }

    private Optional<Key> key(Node thing) {
        return value(thing, INDICATOR).flatMap(indicator -> value(thing, TERRITORY).flatMap(territory ->
                value(thing, YEAR).map(year -> new Key(indicator, territory, year))));
    }

    private Optional<Node> value(Node thing, Node property) {
        return Optional.ofNullable(said.getOrDefault(thing, Map.of()).get(property)).or(() -> stored(thing, property));
    }

    private static String text(Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }

    private Optional<Node> stored(Node thing, Node property) {
        return graph.stream(Node.ANY, thing, property, Node.ANY).map(Quad::getObject).findFirst();
    }
}
