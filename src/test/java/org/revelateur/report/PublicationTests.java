package org.revelateur.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.revelateur.Desk;
import org.revelateur.ShippedServer;
import org.revelateur.TestClient;
import org.revelateur.graph.Author;
import org.revelateur.graph.Change;
import org.revelateur.graph.GraphStore;
import org.revelateur.workshops.Audience;
import org.revelateur.workshops.Camp;
import org.revelateur.workshops.Camps;
import org.revelateur.workshops.Card;
import org.revelateur.workshops.Draft;
import org.revelateur.workshops.LiveCamp;
import org.revelateur.workshops.Participant;
import org.revelateur.workshops.Placed;
import org.revelateur.workshops.Proposal;
import org.revelateur.workshops.Session;
import org.revelateur.workshops.Thing;
import org.revelateur.workshops.Withdrawn;
import org.revelateur.workshops.WorkshopProblem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.util.FileSystemUtils;

/** What of a camp enters the graph, asked by the questions of the catalogue. The camp and what is said in it are made up. */
@ShippedServer
class PublicationTests {
    private static final String ID = "essai-publication";
    private static final Thing LOZERE = new Thing("48", "Lozère");
    private static final Thing CARS = new Thing("mobilite/sans-voiture", "Se déplacer sans voiture");

    @LocalServerPort
    int port;
    @Autowired
    Camps camps;
    @Autowired
    Publisher publisher;
    @Autowired
    GraphStore graph;
    @Autowired
    ApplicationEventPublisher events;
    @Value("${revelateur.data}")
    Path data;
    private LiveCamp live;
    private Participant who;
    private Card cause;

    @BeforeEach
    void runTheFirstSession() {
        var meetings = Arrays.stream(Session.values()).map(session -> new Camp.Meeting(session, LocalDate.parse("2027-06-17").plusDays(7L * session.ordinal()), "11:00", "13:00", true)).toList();
        live = camps.create(new Camp(ID, "Atelier inventé", List.of(LOZERE), meetings, camps.rooms(1, List.of(LOZERE)), List.of(), 90, false, Instant.now()));
        live.open(Session.NEEDS);
        var room = live.camp().rooms().getFirst();
        live.enter("jeton", room, Audience.CIVIC);
        who = live.participant("jeton", room).orElseThrow();
        live.place(List.of(map(CARS), map(new Thing("services/acces-soins", "Médecins")), map(new Thing("numerique/inclusion-numerique", "Numérique"))));
        var emerging = live.write(who, "message-1", Draft.of("nouveau-besoin", "Une phrase toute neuve"));
        live.propose(emerging.id(), new Proposal("mobilite/besoin-invente", "mobilite", "Besoin inventé", "Made-up need", "Une phrase toute neuve"));
        cause = live.write(who, "message-2", new Draft("cause", "La ligne inoubliable a fermé", Optional.empty(), Optional.of(CARS), Optional.empty(), List.of()));
        live.selections().needs("48", live.needs("48").stream().limit(3).map(Thing::id).toList(), List.of("mobilite/besoin-invente"));
        live.close(Session.NEEDS);
    }

    private static Placed map(Thing need) {
        return new Placed(Session.NEEDS, 1, "48", Optional.empty(), new Draft(Session.OF_THE_MAP, need.label(), Optional.empty(), Optional.of(need), Optional.empty(), List.of()), 0);
    }

    @AfterEach
    void tidy() {
        camps.delete(ID);
        FileSystemUtils.deleteRecursively(data.resolve("reports").resolve(ID).toFile());
        graph.write(new Change(Author.program("end of a test"), dataset -> dataset.removeGraph(CampGraph.name(ID))));
    }

    private List<String> column(String question, String column) {
        var answer = new TestClient(port).json("/api/queries/" + question + "&format=json");
        return answer.path("results").path("bindings").valueStream().map(row -> row.path(column).path("value").asString()).toList();
    }

    @Test
    void answersTheQuestionsAboutWorkshops() {
        publisher.publish(live, "facilitator");

        assertThat(column("workshop-priorities?workshop=" + ID, "need")).hasSize(4).anyMatch(need -> need.endsWith("mobilite/sans-voiture")).anyMatch(need -> need.endsWith("mobilite/besoin-invente"));
        assertThat(column("workshop-contributions?workshop=" + ID, "text")).containsExactlyInAnyOrder("Une phrase toute neuve", "La ligne inoubliable a fermé");
        assertThat(column("problem-tree?territorialNeed=48-mobilite-sans-voiture", "text")).contains("La ligne inoubliable a fermé");
        assertThat(new TestClient(port).get("/id/workshop/" + ID, "Accept", "text/turtle").body()).contains("Atelier inventé");
    }

    @Test
    void publishesInOneVersionAndNothingOfWhoWrote() {
        long before = graph.version();

        publisher.publish(live, "facilitator");

        assertThat(graph.version()).isEqualTo(before + 1);
        assertThat(graph.revision(graph.version()).orElseThrow().author().name()).isEqualTo("facilitator");
        assertThat(new TestClient(port).get("/dump/workshops/" + ID + ".ttl").body()).doesNotContain(who.id());
        boolean again = graph.read(dataset -> dataset.find(CampGraph.name(ID), Node.ANY, Node.ANY, Node.ANY).hasNext());
        assertThat(again).isTrue();
    }

    @Test
    void leavesNothingOfAWithdrawnContributionButThatItWasThere() throws IOException {
        publisher.publish(live, "facilitator");
        assertThat(inTheLog("inoubliable")).isTrue();

        var gone = live.delete(cause.id());
        events.publishEvent(new Withdrawn(ID, gone.text()));

        assertThat(column("workshop-contributions?workshop=" + ID, "text")).containsExactlyInAnyOrder("Une phrase toute neuve", "Contribution retirée.");
        assertThat(inTheLog("inoubliable")).isFalse();
        assertThat(graph.patch(graph.version())).isPresent();
    }

    @Test
    void keepsEachApprovedVersionOfTheReportWithoutWhatWasWithdrawn() throws IOException {
        publisher.publish(live, "facilitator");
        var desk = Desk.facilitator(port);
        String address = "/ateliers/" + ID + "/rapport";
        desk.look("/ateliers/animer/" + ID + "/rapport");
        assertThat(desk.get(address).statusCode()).as("nothing approved yet").isEqualTo(404);

        desk.post("/ateliers/animer/" + ID + "/rapport", "avant", "Un avant-propos & <inventé>", "approuver", "1");
        assertThat(new Desk(port).look(address)).contains("La ligne inoubliable a fermé", "Besoin inventé", "avant-propos &amp; &lt;inventé&gt;");
        var gone = live.delete(cause.id());
        events.publishEvent(new Withdrawn(ID, gone.text()));
        desk.post("/ateliers/animer/" + ID + "/rapport", "avant", "Autrement", "approuver", "1");

        assertThat(desk.look(address + "?version=1")).contains("Contribution retirée.", "avant-propos").doesNotContain("inoubliable");
        assertThat(desk.look(address)).contains("Autrement").doesNotContain("avant-propos");
        try (var pdf = Loader.loadPDF(new TestClient(port).bytes(address + ".pdf").body())) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("fr");
            assertThat(new PDFTextStripper().getText(pdf)).contains("Besoin inventé", "Autrement");
        }
    }

    @Test
    void publishesNothingBeforeASessionIsClosed() {
        live.open(Session.NEEDS);

        assertThatThrownBy(() -> publisher.publish(live, "facilitator")).isInstanceOf(WorkshopProblem.class).hasMessageContaining("closez");
    }

    private boolean inTheLog(String text) throws IOException {
        try (var files = Files.walk(data.resolve("log"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (Files.readString(file).contains(text)) {
                    return true;
                }
            }
        }
        return false;
    }
}
