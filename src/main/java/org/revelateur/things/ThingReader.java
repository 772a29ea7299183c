package org.revelateur.things;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;
import org.revelateur.formats.Format;
import org.revelateur.history.Touch;
import org.revelateur.portraits.Portrait;
import org.revelateur.resource.Facts;
import org.revelateur.resource.Paris;
import org.revelateur.site.Link;
import org.revelateur.site.Links;
import org.revelateur.things.Neighbourhood.Incoming;
import org.revelateur.things.ThingView.Event;
import org.revelateur.things.ThingView.Group;
import org.revelateur.things.ThingView.SaidBy;
import org.revelateur.things.ThingView.Statement;
import org.revelateur.things.ThingView.Value;
import org.revelateur.vocab.Prefixes;
import org.springframework.web.util.UriComponentsBuilder;

/** Dresses a neighbourhood as a page, in one language. Lives inside one read of the store. */
final class ThingReader {
    private static final Node VALID_THROUGH = NodeFactory.createURI(Prefixes.iri("schema:validThrough"));
    private static final Set<Node> NAMES = Set.of(SKOS.prefLabel.asNode(), DCTerms.title.asNode());
    private static final Set<Node> TEXTS = Set.of(DCTerms.description.asNode(), SKOS.definition.asNode());

    private static final Set<String> NUMBERS = Set.of(XSD.decimal.getURI(), XSD.integer.getURI());

    private final Facts facts;
    private final Links links;
    private final Neighbourhood told;
    private final HttpServletRequest request;

    ThingReader(Facts facts, Neighbourhood told, HttpServletRequest request) {
        this.facts = facts;
        this.links = Links.of(request);
        this.told = told;
        this.request = request;
    }

    ThingView view(List<Touch> history, LocalDate today, Portrait portrait) {
        Node thing = told.thing();
        String label = facts.label(thing);
        String description = TEXTS.stream().flatMap(property -> facts.text(thing, property).stream()).findFirst().orElse("");
        var types = told.statements().getOrDefault(RDF.type.asNode(), List.of());
        return new ThingView(thing.getURI(), label, types.stream().map(this::link).toList(), description, closed(thing, today),
                statements(told.statements(), Set.of(label, description)), facts.sources(thing), told.incoming().stream().map(this::group)
                .sorted(facts.alphabetical(group -> group.property().label())).toList(), told.graphs().entrySet().stream().map(this::saidBy).toList(),
                history.stream().map(this::event).toList(),
                Format.DATA.stream().map(format -> new Link(format.code(), format.code(), Links.here(request, "format", format.code()))).toList(), portrait, links.report(thing),
                new SchemaOrg(facts).of(thing, label, description));
    }

    /** @param shown texts that stand above already, in the language of the page */
    private List<Statement> statements(SortedMap<Node, List<Node>> statements, Set<String> shown) {
        return statements.entrySet().stream().filter(entry -> !isToldApart(entry.getKey(), entry.getValue(), shown))
                .map(entry -> new Statement(link(entry.getKey()), entry.getValue().stream()
                        .filter(value -> !isShown(entry.getKey(), value, shown)).map(this::value).sorted(inMyLanguageFirst()).toList()))
                .filter(statement -> !statement.values().isEmpty()).sorted(facts.alphabetical(statement -> statement.property().label())).toList();
    }

    private static boolean isToldApart(Node property, List<Node> values, Set<String> shown) {
        return !shown.isEmpty() && (property.equals(RDF.type.asNode()) || property.equals(DCTerms.source.asNode()) && values.stream().allMatch(Node::isURI));
    }

    private boolean isShown(Node property, Node value, Set<String> shown) {
        return (NAMES.contains(property) || TEXTS.contains(property)) && value.isLiteral() && shown.contains(value.getLiteralLexicalForm());
    }

    private Comparator<Value> inMyLanguageFirst() {
        return Comparator.comparing((Value value) -> !value.lang().isEmpty() && !value.lang().equals(facts.language())).thenComparing(facts.alphabetical(Value::text));
    }

    private Value value(Node node) {
        if (node.isLiteral()) {
            return new Value(written(node), node.getLiteralLexicalForm(), "", "", node.getLiteralLanguage(), "", List.of());
        }
        var parts = told.parts().get(node);
        String href = node.isURI() ? followable(links.thing(node)) : "";
        String about = node.isURI() && !href.startsWith("/") && facts.knows(node) ? links.about(node) : "";
        String kind = facts.objects(node, RDF.type.asNode()).stream().findFirst().map(facts::label).orElse("");
        return new Value(node.isURI() ? facts.label(node) : "", "", href, about, "", kind, parts == null ? List.of() : statements(parts, Set.of()));
    }

    private Group group(Incoming incoming) {
        var window = told.window();
        String property = Links.here(request, "property", incoming.property().getURI());
        return new Group(link(incoming.property()), incoming.total(), window.first(),
                incoming.things().stream().map(this::link).sorted(facts.alphabetical(Link::label)).toList(),
                window.page() > 1 ? page(property, window.page() - 1) : "", window.hasNext(incoming.total()) ? page(property, window.page() + 1) : "");
    }

    private static String page(String address, int page) {
        return UriComponentsBuilder.fromUriString(address).replaceQueryParam("page", page).build(true).toUriString();
    }

    private SaidBy saidBy(Map.Entry<Node, Integer> graph) {
        return new SaidBy(link(graph.getKey()), graph.getValue(), facts.object(graph.getKey(), DCTerms.issued.asNode()).flatMap(ThingReader::day).map(this::written).orElse(""));
    }

    private Event event(Touch touch) {
        var version = touch.version();
        return new Event(version.number(), written(version.time().atZone(Paris.ZONE).toLocalDate()), version.reason().orElse(""), touch.added(), touch.removed());
    }

    /** An offer whose last day is over is closed, whatever its state was when it was described. */
    private Optional<String> closed(Node thing, LocalDate today) {
        return facts.object(thing, VALID_THROUGH).flatMap(ThingReader::day).filter(last -> last.isBefore(today)).map(this::written);
    }

    private String written(Node literal) {
        return NUMBERS.contains(literal.getLiteralDatatypeURI()) && literal.getLiteralDatatype().isValid(literal.getLiteralLexicalForm()) ? written(new BigDecimal(literal.getLiteralLexicalForm()))
                : literal.getLiteralDatatypeURI().equals(XSD.date.getURI()) ? day(literal).map(this::written).orElse(literal.getLiteralLexicalForm())
                : literal.getLiteralLexicalForm();
    }

    private String written(BigDecimal number) {
        var format = NumberFormat.getNumberInstance(Locale.of(facts.language()));
        format.setMaximumFractionDigits(number.scale());
        return format.format(number);
    }

    private String written(LocalDate day) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.of(facts.language())));
    }

    private static Optional<LocalDate> day(Node literal) {
        try {
            return Optional.of(LocalDate.parse(literal.getLiteralLexicalForm()));
        } catch (DateTimeParseException | UnsupportedOperationException other) {
            return Optional.empty();
        }
    }

    private Link link(Node node) {
        return new Link(Facts.key(node), facts.label(node), followable(links.thing(node)));
    }

    /** An address that a browser may follow safely, or none. */
    private static String followable(String address) {
        return address.startsWith("/") || address.startsWith("https://") || address.startsWith("http://") ? address : "";
    }
}
