package org.revelateur.generation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.revelateur.generation.Places.Place;
import org.revelateur.vocab.Iris;
import org.revelateur.vocab.Rev;

/**
 * Writes an invented country: the needs, words and weights that this build ships, the real regions and départements, and invented
 * communes, figures, documented needs, solutions and structures after the pattern of the real ones. Every graph says that it is
 * synthetic, and every invented thing has the one source that says so. The same scale and seed make the same data.
 */
public final class Generator {
    private static final Node SOURCE = Rev.thing("source", "donnees-synthetiques");
    private static final Node WEBSITE = NodeFactory.createURI("https://schema.org/url");
    private static final Node IN = NodeFactory.createURI("https://schema.org/containedInPlace");
    private static final Node OVER = Rev.term("extendsOver");
    private static final Node WKT = NodeFactory.createURI("http://www.opengis.net/ont/geosparql#asWKT");
    private static final Node CENTRE = NodeFactory.createURI("http://www.opengis.net/ont/geosparql#hasCentroid");
    private static final Node VALUE = Rev.term("value");
    private static final double GROWTH = 0.89; // 61 times as many solutions and structures at scale 100
    private static final String MARK = "synthetique-";
    private static final List<String> COPIED = List.of("answer", "evidence/solution", "solution", "offer", "actor");

    private final int scale;
    private final Random random;
    private final StreamRDF out;
    private final Pattern territories = Pattern.of("territories", "data/territories");
    private final Places places;

    private Generator(int scale, long seed, StreamRDF out) {
        this.scale = scale;
        this.random = new Random(seed);
        this.out = out;
        this.places = new Places(territories, scale, random);
    }

    /** @param scale 1 for the size of what is shipped, 100 for about a whole country */
    public static void write(int scale, long seed, StreamRDF out) {
        var generator = new Generator(scale, seed, out);
        out.start();
        generator.write();
        out.finish();
    }

    private void write() {
        keep(Pattern.of("ontology", "ontology/core"), _ -> true);
        keep(Pattern.of("vocabulary", "ontology/vocabulary"), _ -> true);
        keep(Pattern.of("settings", "data/settings"), _ -> true);
        territories();
        figures();
        needs();
        copies(Pattern.of("solutions", "data/solutions"), "Solution");
        copies(Pattern.of("actors", "data/actors"), "Actor");
    }

    private void territories() {
        var classified = Places.speakingOf(territories, territories);
        var left = new HashSet<Node>();
        classified.values().forEach(left::addAll);
        territories.subjects().keySet().stream().filter(subject -> Places.isCopied(territories, subject)).forEach(subject -> {
            left.add(subject);
            territories.objects(subject, CENTRE).forEach(left::add);
        });
        keep(territories, subject -> !left.contains(subject));
        source(territories);
        var communes = new Mixture(territories, "Commune", SKOS.prefLabel.asNode(), random);
        var epcis = new Mixture(territories, "Epci", SKOS.prefLabel.asNode(), random);
        for (Place place : places.all()) {
            var names = place.epci().isEmpty() ? epcis : communes;
            var subjects = Stream.concat(Stream.of(place.pattern()), Stream.concat(territories.objects(place.pattern(), CENTRE),
                    classified.getOrDefault(place.pattern(), List.of()).stream()));
            subjects.forEach(subject -> territories.subjects().get(subject).stream().filter(triple -> !triple.getPredicate().equals(IN))
                    .forEach(triple -> say(territories, here(triple, place, names))));
            Stream.of(place.departement(), place.epci()).filter(whole -> !whole.isEmpty())
                    .forEach(whole -> say(territories, Triple.create(place.iri(), IN, Rev.thing("territory", whole))));
        }
    }

    /** What is said of the pattern, said of the place. */
    private Triple here(Triple triple, Place place, Mixture names) {
        var said = Triple.create(place.renamed(triple.getSubject()), triple.getPredicate(), place.renamed(triple.getObject()));
        String property = triple.getPredicate().getURI();
        return switch (property.substring(Math.max(property.lastIndexOf('#'), property.lastIndexOf('/')) + 1)) {
            case "prefLabel" -> Mixture.with(said, names.next());
            case "identifier" -> Mixture.with(said, NodeFactory.createLiteralString(place.code()));
            case "siren" -> Mixture.with(said, NodeFactory.createLiteralString(place.epci().isEmpty() ? place.code() : "2" + "%08d".formatted(random.nextInt(100_000_000))));
            case "arrondissementCode", "seatCode" -> Mixture.with(said, NodeFactory.createLiteralString(place.departement()));
            case "asWKT" -> Mixture.with(said, near(place.departement(), said.getObject()));
            default -> sourced(said);
        };
    }

    private Node near(String departement, Node pattern) {
        var centre = territories.objects(Rev.thing("territory", departement), CENTRE).flatMap(point -> territories.objects(point, WKT)).findFirst().orElse(pattern);
        String[] point = centre.getLiteralLexicalForm().replaceAll("[^0-9. -]", "").strip().split(" ");
        return NodeFactory.createLiteralDT("POINT(%s %s)".formatted(shifted(point[0]), shifted(point[1])), pattern.getLiteralDatatype());
    }

    private String shifted(String degrees) {
        return Double.toString(Math.round(10_000 * (Double.parseDouble(degrees) + random.nextDouble() * 0.8 - 0.4)) / 10_000.0);
    }

    private void figures() {
        var indicators = Pattern.of("indicators", "data/indicators");
        var observed = Places.speakingOf(territories, indicators);
        var left = new HashSet<Node>();
        observed.values().forEach(left::addAll);
        keep(indicators, subject -> !left.contains(subject));
        places.all().forEach(place -> observed.getOrDefault(place.pattern(), List.of()).forEach(observation -> indicators.subjects().get(observation).forEach(triple -> {
            var said = sourced(Triple.create(place.renamed(triple.getSubject()), triple.getPredicate(), place.renamed(triple.getObject())));
            say(indicators, triple.getPredicate().equals(VALUE) ? Mixture.with(said, changed(triple.getObject())) : said);
        })));
    }

    /** Up to a fifth less, with as many decimals. */
    private Node changed(Node number) {
        String digits = number.getLiteralLexicalForm();
        int decimals = digits.contains(".") ? digits.length() - digits.indexOf('.') - 1 : 0;
        var less = new BigDecimal(digits).multiply(BigDecimal.valueOf(1 - random.nextDouble() / 5)).setScale(decimals, RoundingMode.HALF_UP);
        return NodeFactory.createLiteralDT(less.toPlainString(), number.getLiteralDatatype());
    }

    /** Each département has the documented needs of one of those whose needs are shipped. */
    private void needs() {
        var needs = Pattern.of("needs", "data/needs");
        keep(needs, subject -> subject.getURI().equals(needs.graph()));
        var shipped = needs.ofType("TerritorialNeed").map(need -> Iris.key("territorial-need", need.getURI()).orElseThrow()).filter(key -> key.matches("\\d\\d-.*")).toList();
        var models = shipped.stream().map(key -> key.substring(0, 2)).distinct().toList();
        for (String departement : places.departements()) {
            String model = models.get(random.nextInt(models.size()));
            UnaryOperator<Node> renamed = node -> !node.isURI() ? node : node.equals(Rev.thing("territory", model)) || Places.isCopied(territories, node) ? Rev.thing("territory", departement)
                    : NodeFactory.createURI(node.getURI().replaceFirst("territorial-need/" + model + "-", "territorial-need/" + departement + "-"));
            needs.subjects().forEach((subject, triples) -> {
                if (subject.getURI().contains("territorial-need/" + model + "-")) {
                    triples.forEach(triple -> say(needs, sourced(identified(Triple.create(renamed.apply(triple.getSubject()), triple.getPredicate(), renamed.apply(triple.getObject()))))));
                }
            });
        }
    }

    private static Triple identified(Triple triple) {
        return triple.getPredicate().equals(DCTerms.identifier.asNode())
                ? Mixture.with(triple, NodeFactory.createLiteralString(triple.getSubject().getURI().replaceFirst(".*/", ""))) : triple;
    }

    private void copies(Pattern pattern, String type) {
        keep(pattern, subject -> subject.getURI().equals(pattern.graph()));
        var names = new Mixture(pattern, type, SKOS.prefLabel.asNode(), random);
        var descriptions = new Mixture(pattern, type, DCTerms.description.asNode(), random);
        var roots = pattern.ofType(type).collect(Collectors.toSet());
        for (int copy = 1; copy <= (int) Math.ceil(Math.pow(scale, GROWTH)); copy++) {
            String mark = MARK + copy + "-";
            pattern.subjects().forEach((subject, triples) -> {
                if (!subject.equals(copied(subject, mark))) {
                    triples.forEach(triple -> say(pattern, copied(triple, mark, roots.contains(subject) ? Map.of(SKOS.prefLabel.asNode(), names, DCTerms.description.asNode(), descriptions) : Map.of())));
                }
            });
        }
    }

    private Triple copied(Triple triple, String mark, Map<Node, Mixture> texts) {
        var said = identified(Triple.create(copied(triple.getSubject(), mark), triple.getPredicate(), copied(triple.getObject(), mark)));
        if (texts.containsKey(triple.getPredicate())) {
            return Mixture.with(said, texts.get(triple.getPredicate()).next());
        }
        if (triple.getPredicate().equals(WEBSITE)) {
            return Mixture.with(said, NodeFactory.createURI("https://exemple.example/" + mark + "site"));
        }
        return territories.is(triple.getObject(), "Departement") || Places.isCopied(territories, triple.getObject()) ? Mixture.with(said, places.anyDepartement()) : sourced(said);
    }

    private static Node copied(Node node, String mark) {
        return !node.isURI() ? node : COPIED.stream().map(kind -> Iris.THINGS + kind + "/").filter(node.getURI()::startsWith).findFirst()
                .map(start -> NodeFactory.createURI(start + mark + node.getURI().substring(start.length()))).orElse(node);
    }

    private static Triple sourced(Triple triple) {
        return triple.getPredicate().equals(DCTerms.source.asNode()) ? Mixture.with(triple, SOURCE) : triple;
    }

    private void source(Pattern pattern) {
        say(pattern, Triple.create(SOURCE, RDF.type.asNode(), Rev.term("Source")));
        say(pattern, Triple.create(SOURCE, DCTerms.title.asNode(), NodeFactory.createLiteralLang("Données synthétiques : inventées pour mesurer, elles ne disent rien de personne", "fr")));
        say(pattern, Triple.create(SOURCE, DCTerms.title.asNode(), NodeFactory.createLiteralLang("Synthetic data: invented to measure with, they tell nothing of anybody", "en")));
    }

    /** What is kept of a pattern as it is; only its description tells that the graph is synthetic, and what was said of a commune is said of its département. */
    private void keep(Pattern pattern, Predicate<Node> which) {
        pattern.subjects().forEach((subject, triples) -> {
            if (which.test(subject)) {
                triples.forEach(triple -> say(pattern, subject.toString().equals(pattern.graph()) && triple.getPredicate().equals(DCTerms.title.asNode())
                        ? Mixture.with(triple, marked(triple.getObject())) : Mixture.with(triple, settled(triple.getObject()))));
            }
        });
    }

    private static Node marked(Node title) {
        String mark = title.getLiteralLanguage().equals("en") ? "Synthetic data – " : "Données synthétiques – ";
        return NodeFactory.createLiteralLang(mark + title.getLiteralLexicalForm(), title.getLiteralLanguage());
    }

    private Node settled(Node object) {
        return !Places.isCopied(territories, object) ? object
                : Stream.of(IN, OVER).flatMap(property -> territories.objects(object, property)).filter(whole -> territories.is(whole, "Departement")).findFirst().orElseThrow();
    }

    private void say(Pattern pattern, Triple triple) {
        out.quad(Quad.create(NodeFactory.createURI(pattern.graph()), triple));
    }
}
