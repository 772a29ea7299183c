package org.revelateur.definitions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.revelateur.census.Counts;
import org.revelateur.charts.Wheel;
import org.revelateur.definitions.Definitions.Relation;
import org.revelateur.definitions.Definitions.Term;
import org.revelateur.resource.Facts;
import org.revelateur.site.Link;
import org.revelateur.site.Links;
import org.revelateur.vocab.Iris;
import org.revelateur.vocab.Prefixes;

/** Reads the ontology out of the graph. Lives inside one read of the store. */
final class DefinitionsReader {
    static final Node ONTOLOGY = NodeFactory.createURI(Iris.ONTOLOGY);

    private static final Map<String, List<Node>> RELATIONS = new LinkedHashMap<>();

    static {
        RELATIONS.put("broader", List.of(RDFS.subClassOf.asNode(), RDFS.subPropertyOf.asNode()));
        RELATIONS.put("range", List.of(RDFS.range.asNode()));
        RELATIONS.put("close", List.of(SKOS.closeMatch.asNode(), OWL.equivalentClass.asNode(), OWL.equivalentProperty.asNode()));
        RELATIONS.put("related", List.of(SKOS.relatedMatch.asNode()));
    }

    private final Facts facts;
    private final Links links;
    private final Counts counts;
    private final Rules rules;

    DefinitionsReader(Facts facts, Links links, Counts counts, Rules rules) {
        this.facts = facts;
        this.links = links;
        this.counts = counts;
        this.rules = rules;
    }

    Definitions read(List<Link> formats) {
        return new Definitions(Iris.ONTOLOGY, facts.label(ONTOLOGY), text(ONTOLOGY, DCTerms.description.asNode()), text(ONTOLOGY, OWL2.versionInfo.asNode()),
                ours(OWL.Class.asNode(), node -> counts.classes().getOrDefault(node, 0L)),
                terms(Stream.of(OWL.ObjectProperty, OWL.DatatypeProperty).flatMap(type -> facts.subjects(RDF.type.asNode(), type.asNode()).stream()).filter(DefinitionsReader::isOurs), this::statements),
                terms(facts.subjects(RDF.type.asNode(), RDF.Property.asNode()).stream().filter(node -> !isOurs(node)), this::statements), formats, diagram(), relations().stream().map(this::words).toList());
    }

    private List<Rules.Relation> relations() {
        return rules.relations().stream().filter(relation -> isOurs(relation.from()) && isOurs(relation.to())).sorted(facts.alphabetical(this::words)).toList();
    }

    private String words(Rules.Relation relation) {
        return facts.label(relation.from()) + " – " + facts.label(relation.property()) + " → " + facts.label(relation.to());
    }

    private String diagram() {
        var relations = relations();
        var classes = relations.stream().flatMap(relation -> Stream.of(relation.from(), relation.to())).distinct().sorted(facts.alphabetical(facts::label)).toList();
        return new Wheel(classes.stream().map(facts::label).toList(), relations.stream().map(relation -> new Wheel.Link(classes.indexOf(relation.from()), classes.indexOf(relation.to()), words(relation))).toList())
                .drawing(facts.label(ONTOLOGY));
    }

    private List<Term> ours(Node type, ToLongFunction<Node> uses) {
        return terms(facts.subjects(RDF.type.asNode(), type).stream().filter(DefinitionsReader::isOurs), uses);
    }

    private List<Term> terms(Stream<Node> nodes, ToLongFunction<Node> uses) {
        return nodes.map(node -> new Term(name(node), facts.label(node), text(node, SKOS.definition.asNode()), text(node, SKOS.scopeNote.asNode()), text(node, SKOS.example.asNode()),
                uses.applyAsLong(node), relations(node), rules.of(node, facts.language()))).sorted(facts.alphabetical(Term::label)).toList();
    }

    private long statements(Node property) {
        return counts.properties().getOrDefault(property, 0L);
    }

    private List<Relation> relations(Node term) {
        return RELATIONS.entrySet().stream().map(relation -> new Relation(relation.getKey(), relation.getValue().stream().flatMap(property -> facts.objects(term, property).stream())
                .filter(Node::isURI).map(this::link).toList())).filter(relation -> !relation.terms().isEmpty()).toList();
    }

    private Link link(Node term) {
        return new Link(name(term), isOurs(term) ? facts.label(term) : name(term), links.thing(term));
    }

    private String text(Node node, Node property) {
        return facts.text(node, property).orElse("");
    }

    private static boolean isOurs(Node node) {
        return node.isURI() && node.getURI().startsWith(Iris.TERMS);
    }

    private static String name(Node term) {
        return isOurs(term) ? term.getURI().substring(Iris.TERMS.length()) : Optional.of(term.getURI()).flatMap(Prefixes::name).orElse(term.getURI());
    }
}
