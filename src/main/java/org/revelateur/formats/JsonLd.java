package org.revelateur.formats;

import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;
import org.revelateur.formats.ContextTerms.Term;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON-LD in the words of {@code ontology/context.jsonld}, written subject by subject: a general compaction holds the whole
 * document in memory, and takes many times as long.
 */
final class JsonLd {
    private static final JsonMapper JSON = JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    /** Where this server has it; who posts the document back need not say which server. */
    private static final String CONTEXT = "/def/context.jsonld";
    private static final ContextTerms TERMS = ContextTerms.ours();
    private static final Pattern NUMBER = Pattern.compile("0|-?[1-9]\\d{0,14}"); // that every reader gives back as it is written

    private final OrderedGraph graph;
    private final JsonGenerator out;
    private final Map<Node, String> blanks = new LinkedHashMap<>();

    private JsonLd(OrderedGraph graph, JsonGenerator out) {
        this.graph = graph;
        this.out = out;
    }

    /** The first subject as the document's own object, the others included. */
    static void describe(OrderedGraph graph, OutputStream out) {
        try (var json = JSON.createGenerator(out)) {
            new JsonLd(graph, json).write(true);
        }
    }

    /** All subjects alike. */
    static void list(OrderedGraph graph, OutputStream out) {
        try (var json = JSON.createGenerator(out)) {
            new JsonLd(graph, json).write(false);
        }
    }

    private void write(boolean about) {
        out.writeStartObject();
        out.writeStringProperty("@context", CONTEXT);
        if (about) {
            node(graph.first()).forEach(out::writePOJOProperty);
        }
        out.writeArrayPropertyStart(about ? "@included" : "@graph");
        for (Node subject : graph.subjects()) {
            if (!about || !subject.equals(graph.first())) {
                out.writeRaw('\n'); // a line each, for those who compare
                out.writePOJO(node(subject));
            }
        }
        out.writeEndArray();
        out.writeEndObject();
        out.writeRaw('\n');
    }

    private Map<String, Object> node(Node subject) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("iri", id(subject));
        graph.statements(subject).forEach((property, values) -> {
            if (property.equals(RDF.type.asNode())) {
                node.put("type", values.stream().map(type -> TERMS.type(id(type))).toList());
            } else {
                values.forEach(value -> add(node, TERMS.saying(property.getURI(), value), value));
            }
        });
        return node;
    }

    private void add(Map<String, Object> node, Term term, Node value) {
        switch (term.form()) {
            case BY_LANGUAGE -> texts(node, term).merge(value.getLiteralLanguage(), value.getLiteralLexicalForm(), JsonLd::together);
            case PLAIN -> node.merge(term.name(), term.set() ? List.of(plain(value)) : plain(value), JsonLd::together);
            case SPELT_OUT -> node.merge(term.name(), spelt(value), JsonLd::together);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> texts(Map<String, Object> node, Term term) {
        return (Map<String, Object>) node.computeIfAbsent(term.name(), _ -> new LinkedHashMap<String, Object>());
    }

    private static Object together(Object some, Object more) {
        return Stream.of(some, more).flatMap(part -> part instanceof List<?> list ? list.stream() : Stream.of(part)).toList();
    }

    private Object plain(Node value) {
        if (!value.isLiteral()) {
            return id(value);
        }
        String text = value.getLiteralLexicalForm();
        if (value.getLiteralDatatypeURI().equals(XSD.xboolean.getURI()) && Set.of("true", "false").contains(text)) {
            return Boolean.valueOf(text);
        }
        return value.getLiteralDatatypeURI().equals(XSD.integer.getURI()) && NUMBER.matcher(text).matches() ? Long.valueOf(text) : text;
    }

    private Object spelt(Node value) {
        if (!value.isLiteral()) {
            return Map.of("@id", id(value));
        }
        String text = value.getLiteralLexicalForm();
        return !value.getLiteralLanguage().isEmpty() ? Map.of("@language", value.getLiteralLanguage(), "@value", text)
                : value.getLiteralDatatypeURI().equals(XSD.xstring.getURI()) ? Map.of("@value", text)
                : Map.of("@type", value.getLiteralDatatypeURI(), "@value", text);
    }

    private String id(Node node) {
        return node.isURI() ? node.getURI() : blanks.computeIfAbsent(node, _ -> "_:b" + blanks.size());
    }
}
