package org.revelateur.things;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DC_11;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.revelateur.resource.Facts;
import org.revelateur.vocab.Rev;
import tools.jackson.databind.json.JsonMapper;

/** A thing in the words of schema.org, as search engines read it within a page. */
record SchemaOrg(Facts facts) {
    private static final Map<Node, String> TYPES = new LinkedHashMap<>();

    static {
        TYPES.put(Rev.TERRITORY_CLASS, "AdministrativeArea");
        TYPES.put(Rev.SOLUTION_CLASS, "Service");
        TYPES.put(Rev.ACTOR_CLASS, "Organization");
        TYPES.put(Rev.term("Offer"), "Service");
        TYPES.put(Rev.term("Indicator"), "StatisticalVariable");
        TYPES.put(Rev.NEED_CLASS, "DefinedTerm");
        TYPES.put(Rev.term("Theme"), "DefinedTerm");
    }

    /** JSON that may stand in a page: nothing in it ends its element. */
    String of(Node thing, String label, String description) {
        var said = new LinkedHashMap<String, Object>();
        said.put("@context", "https://schema.org");
        said.put("@type", TYPES.entrySet().stream().filter(type -> facts.is(thing, type.getKey())).map(Map.Entry::getValue).findFirst().orElse("Thing"));
        said.put("@id", thing.getURI());
        said.put("name", label);
        put(said, "description", description);
        facts.object(thing, SchemaDO.url.asNode()).filter(Node::isURI).ifPresent(url -> said.put("url", url.getURI()));
        put(said, "alternateName", facts.texts(thing, SKOS.altLabel.asNode()));
        put(said, "containedInPlace", named(facts.objects(thing, SchemaDO.containedInPlace.asNode()), "AdministrativeArea"));
        put(said, "areaServed", named(facts.objects(thing, Rev.term(facts.is(thing, Rev.SOLUTION_CLASS) ? "presentIn" : "covers")), "AdministrativeArea"));
        put(said, "provider", named(facts.objects(thing, Rev.term("offeredBy")), "Organization"));
        put(said, "inDefinedTermSet", facts.objects(thing, SKOS.inScheme.asNode()).stream().map(Node::getURI).toList());
        facts.text(thing, DC_11.publisher.asNode()).ifPresent(publisher -> said.put("creditText", publisher));
        return JsonMapper.shared().writeValueAsString(said).replace("<", "\\u003c");
    }

    private List<Map<String, String>> named(List<Node> things, String type) {
        return things.stream().filter(Node::isURI).map(thing -> Map.of("@type", type, "@id", thing.getURI(), "name", facts.label(thing))).toList();
    }

    private static void put(Map<String, Object> said, String name, Object value) {
        boolean empty = value.equals("") || value instanceof List<?> list && list.isEmpty();
        if (!empty) {
            said.put(name, value);
        }
    }
}
