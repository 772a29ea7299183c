package org.revelateur.figures;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.revelateur.resource.Facts;
import org.revelateur.resource.Places;
import org.revelateur.vocab.Rev;

/** What the indicators tell of a territory beside its region and France, the worst gaps first. */
public record Profile(List<Line> lines) {
    private static final Set<String> MERE_COUNTS = Set.of("habitants", "exploitations"); // they would tell no more than the size

    /** The value of a place. */
    public record Value(Node place, BigDecimal value) {
    }

    /**
     * One indicator, in the newest year that knows the territory.
     *
     * @param level the values of all territories of the same level
     * @param gap   how much worse than the place it is compared with, in standard deviations of the level; empty if that cannot be told
     */
    public record Line(Node indicator, String year, Value here, Optional<Value> region, Optional<Value> france, Collection<BigDecimal> level, OptionalDouble gap) {

        public Optional<Value> compared() {
            return france.or(() -> region);
        }
    }

    /** Needs the read transaction of the facts. */
    public static Profile of(Facts facts, Figures figures, Node territory) {
        var region = Places.region(facts, Places.upwards(facts, territory)).filter(place -> !place.equals(territory));
        var level = level(facts, territory);
        return new Profile(figures.indicators().stream().filter(indicator -> facts.text(indicator, Rev.term("unit")).filter(MERE_COUNTS::contains).isEmpty())
                .flatMap(indicator -> figures.years(indicator).stream().filter(year -> year.values().containsKey(territory)).limit(1)
                        .map(year -> line(facts, indicator, year, territory, region, level)))
                .sorted(Comparator.comparingDouble((Line line) -> -line.gap().orElse(Double.NEGATIVE_INFINITY)).thenComparing(line -> facts.label(line.indicator()))).toList());
    }

    private static Set<Node> level(Facts facts, Node territory) {
        return facts.objects(territory, RDF.type.asNode()).stream().filter(type -> !type.equals(Rev.TERRITORY_CLASS))
                .flatMap(type -> facts.subjects(RDF.type.asNode(), type).stream()).collect(Collectors.toSet());
    }

    private static Line line(Facts facts, Node indicator, Figures.Year year, Node territory, Optional<Node> region, Set<Node> level) {
        var values = year.values();
        var here = new Value(territory, values.get(territory));
        var ofRegion = region.filter(values::containsKey).map(place -> new Value(place, values.get(place)));
        var ofFrance = Places.FRANCE.stream().filter(values::containsKey).filter(place -> !place.equals(territory)).findFirst().map(place -> new Value(place, values.get(place)));
        var peers = values.entrySet().stream().filter(entry -> level.contains(entry.getKey())).map(Map.Entry::getValue).toList();
        return new Line(indicator, year.year(), here, ofRegion, ofFrance, peers, gap(facts, indicator, here, ofFrance.or(() -> ofRegion), peers));
    }

    private static OptionalDouble gap(Facts facts, Node indicator, Value here, Optional<Value> compared, Collection<BigDecimal> level) {
        var higherIsWorse = facts.object(indicator, Rev.term("higherIsWorse")).filter(Node::isLiteral).map(Node::getLiteralLexicalForm);
        double deviation = deviation(Stream.concat(level.stream(), compared.stream().map(Value::value)).mapToDouble(BigDecimal::doubleValue).toArray());
        if (higherIsWorse.isEmpty() || compared.isEmpty() || deviation == 0) {
            return OptionalDouble.empty();
        }
        double more = here.value().subtract(compared.get().value()).doubleValue() / deviation;
        return OptionalDouble.of(higherIsWorse.get().equals("true") ? more : -more);
    }

    private static double deviation(double[] values) {
        double mean = Arrays.stream(values).average().orElse(0);
        return Math.sqrt(Arrays.stream(values).map(value -> (value - mean) * (value - mean)).average().orElse(0));
    }
}
