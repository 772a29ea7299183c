package org.revelateur.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.revelateur.search.Entry.Name;
import org.revelateur.text.Folding;
import org.revelateur.vocab.Iris;
import org.revelateur.vocab.Rev;

/** Reads out of the graph what can be searched for; lives within a read transaction. */
final class EntryReader {
    private static final Node TYPE = RDF.type.asNode();
    private static final Node TERRITORY = Rev.term("territory");
    private static final Node INDICATOR = Rev.term("indicator");
    private static final Node VALUE = Rev.term("value");
    private static final Node POPULATION = Rev.thing("indicator", "population");
    private static final Node CONTAINED_IN = SchemaDO.containedInPlace.asNode();
    private static final Node EXTENDS_OVER = Rev.term("extendsOver");
    private static final List<Node> CODES = List.of(DCTerms.identifier.asNode(), SKOS.notation.asNode(), Rev.term("siren"));
    private static final List<Node> TEXTS = List.of(Rev.term("operator"), Rev.term("originPlace"));
    private static final int LEVELS = 5;

    private final DatasetGraph graph;
    private final Set<Node> programmePlaces = new TreeSet<>(Comparator.comparing(Node::toString));
    private final Set<Node> aroundProgramme = new LinkedHashSet<>();
    private final Map<Node, List<Node>> above = new HashMap<>();

    EntryReader(DatasetGraph graph) {
        this.graph = graph;
        subjects(TYPE, Rev.PROGRAMME_CLASS).forEach(programme -> programmePlaces.addAll(objects(programme, TERRITORY)));
        programmePlaces.forEach(place -> aroundProgramme.addAll(upwards(place)));
    }

    /** The programme decides which territories come first: it may be said of, but not searched for. */
    boolean isProgramme(Node thing) {
        return graph.contains(Quad.unionGraph, thing, TYPE, Rev.PROGRAMME_CLASS);
    }

    /** The territories whose figures a statement may be about. */
    Set<Node> observed(Node observation) {
        return objects(observation, TERRITORY);
    }

    List<Entry> all() {
        return Arrays.stream(Kind.values()).flatMap(kind -> subjects(TYPE, kind.type()).stream()).distinct().map(this::entry).flatMap(Optional::stream).toList();
    }

    /** Empty if the graph has no such thing, or no longer. */
    Optional<Entry> entry(Node thing) {
        var statements = statements(thing);
        var types = statements.getOrDefault(TYPE, List.of());
        return thing.isURI() ? Arrays.stream(Kind.values()).filter(kind -> types.contains(kind.type())).findFirst()
                .map(kind -> entry(kind, thing, statements)) : Optional.empty();
    }

    private Entry entry(Kind kind, Node thing, Map<Node, List<Node>> statements) {
        var upwards = kind == Kind.TERRITORY ? upwards(thing) : Set.of(thing);
        var category = category(kind, statements);
        var place = statements.getOrDefault(CONTAINED_IN, List.of()).stream().filter(this::isDepartement).findFirst();
        var mentioned = Stream.concat(upwards.stream().filter(other -> !other.equals(thing)), category.stream()).map(Node::getURI).collect(Collectors.toSet());
        return new Entry(kind, new Named(thing.getURI(), literals(statements, SKOS.prefLabel)),
                literals(statements, SKOS.altLabel).stream().map(Node::getLiteralLexicalForm).map(Name::new).toList(), literals(statements, SKOS.hiddenLabel),
                texts(statements, CODES).collect(Collectors.toCollection(TreeSet::new)),
                Stream.of(SKOS.definition, DCTerms.description).flatMap(property -> literals(statements, property).stream()).toList(),
                texts(statements, TEXTS).toList(), category.map(this::named), place.map(this::named), weight(kind, thing, upwards), mentioned,
                literals(statements, SKOS.prefLabel).stream().map(label -> Folding.fold(label.getLiteralLexicalForm())).toList());
    }

    private static Optional<Node> category(Kind kind, Map<Node, List<Node>> statements) {
        var candidates = switch (kind) {
            case NEED -> statements.getOrDefault(SKOS.broader.asNode(), List.of());
            case TERRITORY -> statements.get(TYPE).stream().filter(type -> type.toString().startsWith(Iris.TERMS) && !type.equals(Rev.TERRITORY_CLASS)).toList();
            case SOLUTION, ACTOR -> statements.getOrDefault(Rev.term("kind"), List.of());
        };
        return candidates.stream().filter(Node::isURI).findFirst();
    }

    /** Territories of the programme and those around it come first, and larger ones before smaller ones. */
    private float weight(Kind kind, Node thing, Set<Node> upwards) {
        if (kind != Kind.TERRITORY) {
            return 0;
        }
        boolean near = aroundProgramme.contains(thing) || upwards.stream().anyMatch(programmePlaces::contains);
        return (near ? Entry.HEAVIEST / 2 : 0) + (float) (30 * Math.log10(Math.max(1, population(thing))));
    }

    private double population(Node territory) {
        return subjects(TERRITORY, territory).stream().filter(observation -> graph.contains(Quad.unionGraph, observation, INDICATOR, POPULATION))
                .flatMap(observation -> objects(observation, VALUE).stream()).mapToDouble(value -> ((Number) value.getLiteralValue()).doubleValue()).max().orElse(1);
    }

    /** The territory itself, then what contains it or what it reaches into. */
    private Set<Node> upwards(Node territory) {
        var seen = new LinkedHashSet<>(List.of(territory));
        List<Node> level = List.of(territory);
        for (int i = 0; i < LEVELS && !level.isEmpty(); i++) {
            level = level.stream().flatMap(place -> above.computeIfAbsent(place, this::above).stream()).filter(seen::add).toList();
        }
        return seen;
    }

    private List<Node> above(Node place) {
        return Stream.of(CONTAINED_IN, EXTENDS_OVER).flatMap(property -> objects(place, property).stream()).filter(Node::isURI).toList();
    }

    private boolean isDepartement(Node place) {
        return graph.contains(Quad.unionGraph, place, TYPE, Rev.DEPARTEMENT_CLASS);
    }

    private Named named(Node thing) {
        return new Named(thing.getURI(), literals(statements(thing), SKOS.prefLabel));
    }

    // ---- The graph, each statement once and in a fixed order

    private Map<Node, List<Node>> statements(Node thing) {
        return graph.stream(Quad.unionGraph, thing, Node.ANY, Node.ANY).distinct().sorted(Comparator.comparing(quad -> quad.getObject().toString()))
                .collect(Collectors.groupingBy(Quad::getPredicate, LinkedHashMap::new, Collectors.mapping(Quad::getObject, Collectors.toList())));
    }

    private Set<Node> objects(Node subject, Node property) {
        return graph.stream(Quad.unionGraph, subject, property, Node.ANY).map(Quad::getObject).collect(Collectors.toSet());
    }

    private Set<Node> subjects(Node property, Node object) {
        return graph.stream(Quad.unionGraph, Node.ANY, property, object).map(Quad::getSubject).collect(Collectors.toSet());
    }

    private static List<Node> literals(Map<Node, List<Node>> statements, Property property) {
        return statements.getOrDefault(property.asNode(), List.of()).stream().filter(Node::isLiteral).toList();
    }

    private static Stream<String> texts(Map<Node, List<Node>> statements, List<Node> properties) {
        return properties.stream().flatMap(property -> statements.getOrDefault(property, List.of()).stream()).filter(Node::isLiteral).map(Node::getLiteralLexicalForm);
    }
}
