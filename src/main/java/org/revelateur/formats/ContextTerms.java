package org.revelateur.formats;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.XSD;
import org.revelateur.vocab.Prefixes;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The words of {@code ontology/context.jsonld}, and which of them can say a value. */
final class ContextTerms {
    private static final Comparator<Term> PREFERRED = Comparator.comparing((Term term) -> term.form() != Form.BY_LANGUAGE)
            .thenComparing(Term::scoped).thenComparing(Term::name);

    /** How a word's values are written: texts by language, plain strings that the context gives a type, or objects that say all themselves. */
    enum Form { BY_LANGUAGE, PLAIN, SPELT_OUT }

    /**
     * @param type   what the context takes a plain string for: {@code @id}, a datatype, or a text if it is empty
     * @param scoped whether the words mean something else inside its values
     */
    record Term(String name, Form form, String type, String language, boolean set, boolean scoped) {

        boolean says(Node value) {
            if (value.isURI() || value.isBlank()) {
                return type.equals("@id") || type.equals("@vocab");
            }
            boolean text = type.isEmpty() && !value.getLiteralLanguage().isEmpty();
            return switch (form) {
                case BY_LANGUAGE -> text;
                case PLAIN -> text ? value.getLiteralLanguage().equals(language) : value.getLiteralDatatypeURI().equals(
                        type.isEmpty() && language.isEmpty() ? XSD.xstring.getURI() : type);
                case SPELT_OUT -> true;
            };
        }
    }

    private final JsonNode context;
    private final Map<String, List<Term>> byIri = new HashMap<>();

    private ContextTerms(JsonNode context) {
        this.context = context;
        context.properties().forEach(entry -> {
            String iri = expand(entry.getValue().isString() ? entry.getValue().stringValue() : entry.getValue().path("@id").stringValue(""));
            byIri.computeIfAbsent(iri, _ -> new ArrayList<>()).add(term(entry.getKey(), entry.getValue()));
        });
        byIri.values().forEach(terms -> terms.sort(PREFERRED));
    }

    static ContextTerms ours() {
        try (var in = new ClassPathResource("ontology/context.jsonld").getInputStream()) {
            return new ContextTerms(new JsonMapper().readTree(in).path("@context"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The word for this value of this property. */
    Term saying(String property, Node value) {
        return byIri.getOrDefault(property, List.of()).stream().filter(term -> term.says(value)).findFirst()
                .orElseGet(() -> new Term(compact(property), Form.SPELT_OUT, "", "", false, false));
    }

    /** The word for a class. */
    String type(String iri) {
        return byIri.getOrDefault(iri, List.of()).stream().map(Term::name).findFirst().orElseGet(() -> compact(iri));
    }

    private Term term(String name, JsonNode definition) {
        boolean byLanguage = definition.path("@container").stringValue("").equals("@language");
        String language = definition.has("@language") ? definition.path("@language").stringValue("") : context.path("@language").stringValue("");
        return new Term(name, byLanguage ? Form.BY_LANGUAGE : Form.PLAIN, expand(definition.path("@type").stringValue("")), language,
                definition.path("@container").stringValue("").equals("@set"), definition.has("@context"));
    }

    private String expand(String text) {
        int colon = text.indexOf(':');
        return colon < 0 ? text : context.path(text.substring(0, colon)).stringValue("").isEmpty() ? text
                : context.path(text.substring(0, colon)).stringValue() + text.substring(colon + 1);
    }

    /** With a prefix that the context has, else the IRI itself. */
    private String compact(String iri) {
        return Prefixes.name(iri).filter(name -> context.has(name.substring(0, name.indexOf(':')))).orElse(iri);
    }
}
