package org.revelateur.editing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;
import org.jspecify.annotations.Nullable;
import org.revelateur.editing.Field.Choice;
import org.revelateur.resource.Facts;
import org.revelateur.resource.Form;
import org.revelateur.resource.Labels;
import org.revelateur.vocab.Rev;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Makes forms of the shapes: what data must have is what a form asks for. */
@Component
@Lazy
class ShapeForms {
    private static final Map<String, Form> DATATYPES = Map.of(XSD.decimal.getURI(), Form.DECIMAL, XSD.gYear.getURI(), Form.YEAR, XSD.date.getURI(), Form.DATE,
            XSD.xboolean.getURI(), Form.BOOLEAN, XSD.xstring.getURI(), Form.TEXT, RDF.langString.getURI(), Form.FRENCH);
    private static final Map<Node, String> KINDS = Map.of(Rev.TERRITORY_CLASS, "territory", Rev.NEED_CLASS, "need", Rev.term("Theme"), "theme", Rev.ACTOR_CLASS, "actor", Rev.term("Evidence"), "evidence");
    /** Few enough to choose from. */
    private static final Set<String> LISTED = Set.of("need", "theme", "actor");
    private static final Node SOURCE = DCTerms.source.asNode();

    private final Graph shapes;

    ShapeForms() {
        try (var in = new ClassPathResource("ontology/shapes.ttl").getInputStream()) {
            shapes = RDFParser.source(in).lang(Lang.TURTLE).toGraph();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The fields in the order that people fill in: what it is called, what it is, what must be, the rest. */
    List<Field> fields(Editable editable, @Nullable Node thing, Facts facts) {
        Node shape = shapes.stream(Node.ANY, SHACL.targetClass, editable.types().getFirst()).map(triple -> triple.getSubject()).findFirst().orElseThrow();
        var fields = new ArrayList<>(shapes.stream(shape, SHACL.property, Node.ANY).flatMap(triple -> field(triple.getObject(), facts).stream())
                .filter(field -> thing == null || !field.property().equals(DCTerms.identifier.asNode())).map(field -> thing == null ? field : field.holding(values(field, thing, facts))).toList());
        fields.sort(Comparator.comparingInt(ShapeForms::place).thenComparing(Field::label));
        return fields;
    }

    private static int place(Field field) {
        return field.property().equals(SKOS.prefLabel.asNode()) ? 0 : field.property().equals(DCTerms.identifier.asNode()) ? 1 : field.property().equals(DCTerms.description.asNode()) ? 2
                : field.property().equals(SOURCE) ? 5 : field.required() ? 3 : 4;
    }

    private Optional<Field> field(Node shape, Facts facts) {
        Node property = object(shape, SHACL.path).orElseThrow();
        Optional<Node> type = object(shape, SHACL.class_);
        Optional<String> scheme = object(shape, SHACL.node).flatMap(concept -> object(concept, SHACL.property)).flatMap(inScheme -> object(inScheme, SHACL.hasValue)).map(Node::getURI);
        Form form = object(shape, SHACL.datatype).map(datatype -> DATATYPES.get(datatype.getURI())).orElse(type.isPresent() ? Form.THING : Form.ADDRESS);
        if (form == null || type.isPresent() && scheme.isEmpty() && !KINDS.containsKey(type.get())) {
            return Optional.empty(); // nothing that a person writes
        }
        List<Choice> choices = scheme.map(iri -> choices(facts, facts.subjects(SKOS.inScheme.asNode(), NodeFactory.createURI(iri))))
                .orElseGet(() -> type.map(KINDS::get).filter(LISTED::contains).map(_ -> choices(facts, facts.subjects(RDF.type.asNode(), type.get()))).orElse(List.of()));
        String kind = form != Form.THING ? "" : scheme.isPresent() && !choices.isEmpty() ? kind(choices.getFirst()) : type.map(KINDS::get).orElse("");
        boolean required = number(shape, SHACL.minCount) > 0 || number(shape, SHACL.qualifiedMinCount) > 0;
        boolean many = number(shape, SHACL.maxCount) != 1 && form != Form.FRENCH;
        return Optional.of(new Field(property, facts.label(property), message(shape, facts.language()), form, kind, required, many,
                property.equals(DCTerms.description.asNode()), choices, List.of(), List.of()));
    }

    private static List<Choice> choices(Facts facts, List<Node> things) {
        return things.stream().map(thing -> new Choice(thing.getURI(), facts.label(thing))).sorted(facts.alphabetical(Choice::label)).toList();
    }

    private static String kind(Choice choice) {
        return choice.value().replaceFirst(".*/id/([^/]+)/.*", "$1");
    }

    private static List<String> values(Field field, Node thing, Facts facts) {
        Stream<Node> said = facts.objects(thing, field.property()).stream();
        return switch (field.form()) {
            case FRENCH -> said.filter(value -> value.isLiteral() && value.getLiteralLanguage().equals("fr")).map(Node::getLiteralLexicalForm).toList();
            case THING -> said.filter(Node::isURI).map(value -> field.choices().isEmpty() ? Facts.key(value) : value.getURI()).toList();
            default -> said.map(value -> value.isURI() ? value.getURI() : value.getLiteralLexicalForm()).toList();
        };
    }

    private Optional<Node> object(Node subject, Node property) {
        return shapes.stream(subject, property, Node.ANY).map(triple -> triple.getObject()).findFirst();
    }

    private int number(Node shape, Node property) {
        return object(shape, property).map(number -> Integer.parseInt(number.getLiteralLexicalForm())).orElse(0);
    }

    private String message(Node shape, String language) {
        return Labels.best(shapes.stream(shape, SHACL.message, Node.ANY).map(triple -> triple.getObject()).toList(), language).orElse("");
    }
}
