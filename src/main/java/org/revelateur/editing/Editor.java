package org.revelateur.editing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.revelateur.graph.Author;
import org.revelateur.graph.Change;
import org.revelateur.graph.ChangeRejected;
import org.revelateur.graph.GraphStore;
import org.revelateur.graph.Revision;
import org.revelateur.graph.Violation;
import org.revelateur.resource.Form;
import org.revelateur.resource.Values;
import org.revelateur.vocab.Iris;
import org.revelateur.vocab.Rev;
import org.springframework.stereotype.Component;

/** Writes what a form says, and tells at which field it cannot be. */
@Component
class Editor {
    private static final Node ANSWERS_NEED = Rev.term("answersNeed");
    private static final Node RANK = Rev.term("rank");

    private final GraphStore store;

    Editor(GraphStore store) {
        this.store = store;
    }

    /**
     * What came of a form.
     *
     * @param fields   as sent, with what is wrong of each
     * @param problems what is wrong of no single field
     * @param made     the change; empty if nothing was wrong and nothing differed
     */
    record Outcome(Node thing, List<Field> fields, List<String> problems, Optional<Revision> made) {
        boolean refused() {
            return !problems.isEmpty() || fields.stream().anyMatch(field -> !field.problems().isEmpty());
        }
    }

    Outcome save(Editable editable, Node thing, boolean isNew, List<Field> sent, Author author, String language) {
        Map<Node, List<Node>> values = new HashMap<>();
        var read = sent.stream().map(field -> read(field, values, language)).toList();
        var outcome = new Outcome(thing, read, List.of(), Optional.empty());
        if (outcome.refused()) {
            return outcome;
        }
        try {
            var made = store.write(new Change(author, dataset -> apply(editable, thing, isNew, read, values, dataset)));
            return new Outcome(thing, read, List.of(), made);
        } catch (ChangeRejected rejected) {
            return explained(thing, read, rejected.violations(), language);
        }
    }

    private static Field read(Field field, Map<Node, List<Node>> values, String language) {
        var terms = new ArrayList<Node>();
        var problems = new ArrayList<String>();
        for (String value : field.values()) {
            try {
                terms.add(field.term(value));
            } catch (IllegalArgumentException wrong) {
                problems.add((language.equals("en") ? "“%s”: expected %s" : "« %s » : attendu %s").formatted(value, field.form().expected(language)));
            }
        }
        values.put(field.property(), terms);
        return field.wrong(problems);
    }

    private static void apply(Editable editable, Node thing, boolean isNew, List<Field> fields, Map<Node, List<Node>> values, DatasetGraph dataset) {
        Node graph = isNew ? editable.graph() : home(thing, dataset).orElse(editable.graph());
        if (isNew) {
            editable.types().forEach(type -> dataset.add(graph, thing, RDF.type.asNode(), type));
        }
        fields.forEach(field -> Values.replace(dataset, graph, thing, field.property(), values.get(field.property()), Set.of(field.form() == Form.FRENCH ? "fr" : "")));
        values.getOrDefault(DCTerms.source.asNode(), List.of()).forEach(page -> describe(page, graph, dataset));
        if (editable == Editable.SOLUTION) {
            rank(thing, graph, values.getOrDefault(ANSWERS_NEED, List.of()), dataset);
        }
    }

    /** The graph that says what it is. */
    static Optional<Node> home(Node thing, DatasetGraph dataset) {
        var found = dataset.find(Node.ANY, thing, RDF.type.asNode(), Node.ANY);
        return found.hasNext() ? Optional.of(found.next().getGraph()) : Optional.empty();
    }

    /** A page that nobody cited before is a source, called after its site. */
    static void describe(Node page, Node graph, DatasetGraph dataset) {
        if (!dataset.contains(Quad.unionGraph, page, DCTerms.title.asNode(), Node.ANY)) {
            dataset.add(graph, page, RDF.type.asNode(), Rev.term("Source"));
            dataset.add(graph, page, DCTerms.title.asNode(), Form.FRENCH.term(page.getURI().replaceFirst("(?i)^https?://(www\\.)?([^/]*).*", "Page de $2")));
        }
    }

    /** A need that goes takes its rank with it; a new one comes last. */
    private static void rank(Node solution, Node graph, List<Node> needs, DatasetGraph dataset) {
        var answers = dataset.stream(graph, Node.ANY, Rev.term("solution"), solution).map(Quad::getSubject).toList();
        var ranked = new ArrayList<Node>();
        int last = 0;
        for (Node answer : answers) {
            Node need = dataset.stream(graph, answer, Rev.term("need"), Node.ANY).map(Quad::getObject).findFirst().orElse(Node.ANY);
            if (needs.contains(need)) {
                ranked.add(need);
                last = Math.max(last, dataset.stream(graph, answer, RANK, Node.ANY).mapToInt(quad -> Integer.parseInt(quad.getObject().getLiteralLexicalForm())).max().orElse(0));
            } else {
                dataset.deleteAny(graph, answer, Node.ANY, Node.ANY);
            }
        }
        for (Node need : needs) {
            if (!ranked.contains(need)) {
                last++;
                Node answer = Rev.thing("answer", Iris.key(solution.getURI()) + "/" + last);
                dataset.add(graph, answer, RDF.type.asNode(), Rev.term("Answer"));
                dataset.add(graph, answer, Rev.term("solution"), solution);
                dataset.add(graph, answer, Rev.term("need"), need);
                dataset.add(graph, answer, RANK, NodeFactory.createLiteralByValue(last, XSDDatatype.XSDinteger));
            }
        }
    }

    private static Outcome explained(Node thing, List<Field> fields, List<Violation> broken, String language) {
        var told = fields.stream().map(field -> field.wrong(broken.stream().filter(violation -> isAbout(violation, thing, field)).map(violation -> text(violation, language)).distinct().toList())).toList();
        var others = broken.stream().filter(violation -> fields.stream().noneMatch(field -> isAbout(violation, thing, field))).map(violation -> text(violation, language)).distinct().toList();
        return new Outcome(thing, told, others, Optional.empty());
    }

    private static boolean isAbout(Violation violation, Node thing, Field field) {
        return violation.focus().equals(thing.toString()) && field.property().getURI().equals(violation.path());
    }

    private static String text(Violation violation, String language) {
        String message = language.equals("en") ? violation.messageEn() : violation.message();
        return Stream.of(message, violation.value() == null ? "" : "(" + violation.value() + ")").filter(part -> !part.isEmpty()).reduce((start, end) -> start + " " + end).orElse("");
    }
}
