package org.revelateur.report;

import java.time.LocalDate;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.revelateur.vocab.Prefixes;
import org.revelateur.vocab.Rev;
import org.revelateur.workshops.Camp;
import org.revelateur.workshops.Card;
import org.revelateur.workshops.Choice;
import org.revelateur.workshops.LiveCamp;
import org.revelateur.workshops.Proposal;
import org.revelateur.workshops.Session;

/** A camp in the words of the ontology: its rooms and sessions, and of the sessions that are closed what they brought. */
final class CampGraph {
    /** What stands where a contribution was before it was withdrawn. */
    static final Node WITHDRAWN = french("Contribution retirée.");
    private static final String LICENCE = "https://spdx.org/licenses/etalab-2.0.html";
    private static final String TESTIMONY = "temoignage";

    private final Graph graph = GraphFactory.createDefaultGraph();
    private final LiveCamp live;
    private final Camp camp;
    private final Set<Session> closed;

    private CampGraph(LiveCamp live) {
        this.live = live;
        this.camp = live.camp();
        this.closed = live.stand().closed();
    }

    /** @param published the contributions that the graph has had: where one was withdrawn, that is said */
    static Graph of(LiveCamp live, Node programme, Set<Node> published, LocalDate today) {
        var made = new CampGraph(live);
        made.describe(programme, today);
        made.camp.rooms().forEach(made::room);
        made.camp.meetings().forEach(made::session);
        made.results(published);
        return made.graph;
    }

    static Node name(String camp) {
        return Rev.graph("workshops/" + camp);
    }

    private Node workshop() {
        return Rev.thing("workshop", camp.id());
    }

    static Node contribution(String camp, Card card) {
        return Rev.thing(card.kind().equals(TESTIMONY) ? "testimony" : "contribution", camp + "-" + card.id());
    }

    private Node session(Session session) {
        return Rev.thing("session", camp.id() + "-" + session.number());
    }

    private void describe(Node programme, LocalDate today) {
        Node name = name(camp.id());
        add(name, RDF.type.asNode(), DCAT.Dataset.asNode());
        add(name, DCTerms.title.asNode(), french(camp.title()));
        add(name, DCTerms.description.asNode(), french((camp.invented() ? "Données inventées, pour la démonstration. " : "")
                + "Ce que les salles ont apporté et ce que les territoires ont retenu, séance par séance, publié par qui a animé l'atelier."));
        add(name, DCTerms.license.asNode(), NodeFactory.createURI(LICENCE));
        add(name, DCTerms.issued.asNode(), date(today));
        typed("Workshop", "workshop", camp.id());
        add(workshop(), SKOS.prefLabel.asNode(), french(camp.title()));
        add(workshop(), Rev.term("programme"), programme);
        camp.territories().forEach(territory -> add(workshop(), Rev.term("territory"), Rev.thing("territory", territory.id())));
    }

    private void room(Camp.Room room) {
        Node node = typed("Room", "room", camp.id() + "-" + room.number());
        add(node, Rev.term("position"), integer(room.number()));
        add(node, Rev.term("workshop"), workshop());
        add(node, SKOS.prefLabel.asNode(), french("Salle " + room.number()));
        add(node, SKOS.prefLabel.asNode(), english("Room " + room.number()));
    }

    private void session(Camp.Meeting meeting) {
        var session = meeting.session();
        Node node = typed("Session", "session", camp.id() + "-" + session.number());
        add(node, Rev.term("workshop"), workshop());
        add(node, Rev.term("position"), integer(session.number()));
        add(node, Rev.term("kind"), Rev.thing("session-kind", session.code()));
        add(node, Rev.term("meeting"), Rev.thing("meeting-format", Integer.toString(session.number())));
        add(node, Rev.term("plannedDate"), date(meeting.date()));
        add(node, schema("startTime"), NodeFactory.createLiteralDT(meeting.start() + ":00", XSDDatatype.XSDtime));
        add(node, schema("endTime"), NodeFactory.createLiteralDT(meeting.end() + ":00", XSDDatatype.XSDtime));
        add(node, schema("eventAttendanceMode"), schema(meeting.online() ? "OnlineEventAttendanceMode" : "OfflineEventAttendanceMode"));
        add(node, SKOS.prefLabel.asNode(), french("Séance %d – %s".formatted(session.number(), camp.title())));
        camp.witnesses().forEach(witness -> add(node, Rev.term("witness"), Rev.thing("actor", witness)));
    }

    private void results(Set<Node> published) {
        for (Card card : live.cards(card -> closed.contains(card.session()))) {
            if (card.stands() && card.isAContribution()) {
                contribution(card);
            } else if (published.contains(contribution(camp.id(), card))) {
                placeholder(card);
            }
        }
        live.choices().stream().filter(choice -> closed.contains(choice.session())).forEach(this::selection);
        live.proposals().stream().filter(this::isUsed).forEach(this::need);
    }

    private void contribution(Card card) {
        Node node = contribution(camp.id(), card);
        head(node, card);
        add(node, DCTerms.description.asNode(), french(card.text()));
        card.audience().ifPresent(audience -> add(node, NodeFactory.createURI(Prefixes.iri("prov:wasAttributedTo")), Rev.thing("public", audience.code())));
        card.need().ifPresent(need -> add(node, Rev.term("need"), Rev.thing("need", need.id())));
        card.solution().ifPresent(solution -> add(node, Rev.term("solution"), Rev.thing("solution", solution.id())));
    }

    private void placeholder(Card card) {
        Node node = contribution(camp.id(), card);
        head(node, card);
        add(node, DCTerms.description.asNode(), WITHDRAWN);
    }

    private void head(Node node, Card card) {
        boolean testimony = card.kind().equals(TESTIMONY);
        add(node, RDF.type.asNode(), Rev.term(testimony ? "Testimony" : "Contribution"));
        if (!testimony) {
            add(node, Rev.term("kind"), Rev.thing("contribution-kind", card.kind()));
        }
        add(node, Rev.term("session"), session(card.session()));
        add(node, Rev.term("room"), Rev.thing("room", camp.id() + "-" + card.room()));
        add(node, Rev.term("territory"), Rev.thing("territory", card.territory().id()));
    }

    private void selection(Choice choice) {
        String key = "%s-%d-%s-%s".formatted(camp.id(), choice.session().number(), choice.territory(), choice.need().id().replace('/', '-'))
                + choice.solution().map(solution -> "-" + solution.id()).orElse("");
        Node node = Rev.thing("selection", key);
        add(node, RDF.type.asNode(), Rev.term("Selection"));
        add(node, Rev.term("session"), session(choice.session()));
        add(node, Rev.term("territory"), Rev.thing("territory", choice.territory()));
        add(node, Rev.term("need"), Rev.thing("need", choice.need().id()));
        add(node, Rev.term("rank"), integer(choice.rank()));
        choice.solution().ifPresentOrElse(solution -> add(node, Rev.term("solution"), Rev.thing("solution", solution.id())),
                () -> add(node, Rev.term("horizon"), Rev.thing("horizon", choice.emerging() ? "emergent" : "existant")));
    }

    private boolean isUsed(Proposal proposal) {
        return graph.contains(Node.ANY, Rev.term("need"), Rev.thing("need", proposal.id()));
    }

    private void need(Proposal proposal) {
        Node node = Rev.thing("need", proposal.id());
        add(node, RDF.type.asNode(), Rev.term("Need"));
        add(node, RDF.type.asNode(), SKOS.Concept.asNode());
        add(node, SKOS.inScheme.asNode(), Rev.thing("scheme", "needs"));
        add(node, SKOS.notation.asNode(), NodeFactory.createLiteralString(proposal.id()));
        add(node, SKOS.broader.asNode(), Rev.thing("theme", proposal.theme()));
        add(node, SKOS.prefLabel.asNode(), french(proposal.french()));
        add(node, SKOS.prefLabel.asNode(), english(proposal.english()));
        add(node, SKOS.definition.asNode(), french(proposal.definition()));
        add(node, SKOS.hiddenLabel.asNode(), french(proposal.definition()));
    }

    private Node typed(String type, String kind, String key) {
        Node node = Rev.thing(kind, key);
        add(node, RDF.type.asNode(), Rev.term(type));
        add(node, DCTerms.identifier.asNode(), NodeFactory.createLiteralString(key));
        return node;
    }

    private void add(Node subject, Node property, Node value) {
        graph.add(subject, property, value);
    }

    private static Node schema(String name) {
        return NodeFactory.createURI(Prefixes.iri("schema:" + name));
    }

    private static Node french(String text) {
        return NodeFactory.createLiteralLang(text, "fr");
    }

    private static Node english(String text) {
        return NodeFactory.createLiteralLang(text, "en");
    }

    private static Node integer(int number) {
        return NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger);
    }

    private static Node date(LocalDate day) {
        return NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
    }
}
