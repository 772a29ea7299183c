package org.revelateur.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.revelateur.graph.GraphStore;
import org.revelateur.resource.Facts;
import org.revelateur.site.Link;
import org.revelateur.site.Links;
import org.revelateur.vocab.Prefixes;
import org.revelateur.vocab.Rev;

/** Reads the report of a workshop out of the graph. Lives inside one read of the store. */
final class ReportReader {
    private static final Node PUBLIC = NodeFactory.createURI(Prefixes.iri("prov:wasAttributedTo"));
    private static final Node DESCRIPTION = DCTerms.description.asNode();

    private final Facts facts;
    private final Links links = new Links(Optional.empty());
    private final Node workshop;
    private final List<Node> sessions;
    private final List<Node> works;

    private ReportReader(Facts facts, Node workshop) {
        this.facts = facts;
        this.workshop = workshop;
        this.sessions = facts.subjects(Rev.term("workshop"), workshop).stream().filter(node -> facts.is(node, Rev.term("Session"))).toList();
        this.works = sessions.stream().flatMap(session -> facts.subjects(Rev.term("session"), session).stream()).toList();
    }

    static Report read(GraphStore store, Node workshop, String id) {
        return store.read(graph -> new ReportReader(new Facts(graph, "fr"), workshop).report(id, store.version()));
    }

    private Report report(String id, long version) {
        var territories = facts.objects(workshop, Rev.term("territory"));
        return new Report(id, facts.label(workshop), String.join(", ", territories.stream().map(facts::label).toList()), territories.stream().map(this::part).toList(),
                groups(of("Contribution").stream(), "recommandation"), participation(),
                facts.subjects(RDF.type.asNode(), Rev.term("PlanEss")).stream().map(this::link).toList(), sources(),
                sessions.stream().map(session -> new Report.Meeting(facts.label(session), facts.texts(session, Rev.term("plannedDate")).stream().findFirst().orElse(""))).toList(), version);
    }

    private List<Node> of(String type) {
        return works.stream().filter(node -> facts.is(node, Rev.term(type))).toList();
    }

    private Report.Part part(Node territory) {
        var selections = of("Selection").stream().filter(selection -> facts.states(selection, Rev.term("territory"), territory)).toList();
        var needs = selections.stream().filter(selection -> facts.object(selection, Rev.term("solution")).isEmpty()).sorted(Comparator.comparingInt(this::rank)).toList();
        var emergent = Rev.thing("horizon", "emergent");
        return new Report.Part(link(territory),
                needs.stream().filter(selection -> !facts.states(selection, Rev.term("horizon"), emergent)).map(selection -> need(selection, territory, selections)).toList(),
                needs.stream().filter(selection -> facts.states(selection, Rev.term("horizon"), emergent)).map(selection -> need(selection, territory, selections)).toList(),
                groups(of("Contribution").stream().filter(work -> facts.states(work, Rev.term("territory"), territory)), "emergence-porteurs", "outil-cooperation", "facteur-cle"));
    }

    private int rank(Node selection) {
        return facts.texts(selection, Rev.term("rank")).stream().findFirst().map(Integer::valueOf).orElse(0);
    }

    private Report.Need need(Node selection, Node territory, List<Node> selections) {
        Node need = facts.object(selection, Rev.term("need")).orElseThrow();
        var documented = facts.subjects(Rev.term("need"), need).stream().filter(node -> facts.is(node, Rev.term("TerritorialNeed")) && facts.states(node, Rev.term("territory"), territory)).toList();
        var said = works.stream().filter(work -> facts.states(work, Rev.term("need"), need) && facts.states(work, Rev.term("territory"), territory)).toList();
        var solutions = selections.stream().filter(other -> facts.states(other, Rev.term("need"), need) && facts.object(other, Rev.term("solution")).isPresent())
                .sorted(Comparator.comparingInt(this::rank)).map(this::solution).toList();
        return new Report.Need(rank(selection), link(need), together(documented, "why", said, "caracterisation"),
                documented.stream().flatMap(node -> facts.labels(node, Rev.term("audience")).stream()).distinct().toList(), together(documented, "measure", said, "indicateur"),
                together(documented, "cause", said, "cause"), together(documented, "consequence", said, "consequence"),
                said.stream().filter(node -> facts.is(node, Rev.term("Testimony"))).flatMap(node -> facts.text(node, DESCRIPTION).stream()).toList(), solutions);
    }

    /** What sources document, then what the rooms said. */
    private List<String> together(List<Node> documented, String property, List<Node> said, String kind) {
        return Stream.concat(documented.stream().flatMap(node -> facts.texts(node, Rev.term(property)).stream()),
                said.stream().filter(node -> facts.states(node, Rev.term("kind"), Rev.thing("contribution-kind", kind))).flatMap(node -> facts.text(node, DESCRIPTION).stream())).distinct().toList();
    }

    private Report.Solution solution(Node selection) {
        Node solution = facts.object(selection, Rev.term("solution")).orElseThrow();
        Node need = facts.object(selection, Rev.term("need")).orElseThrow();
        var helpers = facts.subjects(Rev.term("supportsNeed"), need).stream().flatMap(offer -> facts.objects(offer, Rev.term("offeredBy")).stream()).distinct().map(this::link).limit(6).toList();
        return new Report.Solution(rank(selection), link(solution), facts.text(solution, DESCRIPTION), helpers);
    }

    private List<Report.Group> groups(Stream<Node> contributions, String... kinds) {
        var all = contributions.toList();
        var groups = new ArrayList<Report.Group>();
        for (String code : kinds) {
            Node kind = Rev.thing("contribution-kind", code);
            var texts = all.stream().filter(node -> facts.states(node, Rev.term("kind"), kind)).flatMap(node -> facts.text(node, DESCRIPTION).stream()).toList();
            if (!texts.isEmpty()) {
                groups.add(new Report.Group(facts.label(kind), texts));
            }
        }
        return groups;
    }

    private List<Report.Count> participation() {
        return facts.subjects(RDF.type.asNode(), Rev.term("Public")).stream()
                .map(one -> new Report.Count(facts.label(one), works.stream().filter(work -> facts.states(work, PUBLIC, one)).count())).toList();
    }

    /** Of the solutions and the documented needs that the report names. */
    private List<Link> sources() {
        var named = of("Selection").stream().flatMap(selection -> Stream.concat(facts.objects(selection, Rev.term("solution")).stream(),
                facts.objects(selection, Rev.term("need")).stream().flatMap(need -> facts.subjects(Rev.term("need"), need).stream()
                        .filter(node -> facts.is(node, Rev.term("TerritorialNeed")) && facts.objects(selection, Rev.term("territory")).stream().anyMatch(place -> facts.states(node, Rev.term("territory"), place))))));
        return named.flatMap(node -> facts.sources(node).stream()).distinct().map(source -> new Link(source.url(), source.title(), source.url())).toList();
    }

    private Link link(Node node) {
        return new Link(Facts.key(node), facts.label(node), links.thing(node));
    }
}
