package org.revelateur.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.revelateur.Desk;
import org.revelateur.ShippedServer;
import org.revelateur.workshops.Audience;
import org.revelateur.workshops.Camp;
import org.revelateur.workshops.Camps;
import org.revelateur.workshops.Card;
import org.revelateur.workshops.LiveCamp;
import org.revelateur.workshops.Session;
import org.revelateur.workshops.Thing;
import org.revelateur.workshops.WorkshopProblem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Boards held elsewhere, as another tool exports them. What they say is made up. */
@ShippedServer
class TransferTests {
    private static final String ID = "essai-import";
    private static final String GOOD = """
            Idée;Groupe;Catégorie;Dimension;J'aime;Commentaires
            Un car le samedi;Lozère;Nouveau besoin;;4;d'accord
            La ligne a fermé;lozere;cause;mobilite/sans-voiture;2;
            """;

    @LocalServerPort
    int port;
    @Autowired
    Camps camps;
    @Autowired
    Knowledge knowledge;
    private LiveCamp live;

    @BeforeEach
    void prepare() {
        var territories = List.of(new Thing("48", "Lozère"), new Thing("11", "Aude"));
        var meetings = Arrays.stream(Session.values()).map(session -> new Camp.Meeting(session, LocalDate.parse("2027-06-17").plusDays(7L * session.ordinal()), "11:00", "13:00", true)).toList();
        live = camps.create(new Camp(ID, "Atelier inventé", territories, meetings, camps.rooms(2, territories), List.of(), 90, false, Instant.now()));
    }

    @AfterEach
    void tidy() {
        camps.delete(ID);
    }

    private Transfer.Outcome outcome(String csv) {
        var file = BoardFile.read(csv.getBytes(StandardCharsets.UTF_8));
        Map<String, Integer> columns = BoardFile.FIELDS.keySet().stream().collect(Collectors.toMap(Function.identity(), file::column));
        return new Transfer(live.camp(), knowledge, columns, Session.NEEDS, Audience.CITIZENS, "fr").of(file);
    }

    @Test
    void findsTheColumnsByTheirUsualNames() {
        var outcome = outcome(GOOD);

        assertThat(outcome.faults()).isEmpty();
        live.place(outcome.cards());
        assertThat(live.cards(Card::stands)).extracting(Card::text, Card::kind, Card::votes, card -> card.territory().id()).containsExactly(
                tuple("Un car le samedi", "nouveau-besoin", 4, "48"), tuple("La ligne a fermé", "cause", 2, "48"));
    }

    @Test
    void tellsWhatIsWrongByItsLine() {
        var outcome = outcome(GOOD + "<b>gras</b>;Lozère;;;;\nAilleurs;Paris;;;;\nSans besoin;Lozère;cause;;;\nTrop;Lozère;;;beaucoup;\n");

        assertThat(outcome.faults()).extracting(Transfer.Fault::line).containsExactly(4, 5, 6, 7);
        assertThat(outcome.faults().get(1).text()).contains("territoire", "Paris", "Lozère, Aude");
    }

    @Test
    void importsAllLinesOrNone() {
        var desk = Desk.facilitator(port);
        desk.look("/ateliers/animer/" + ID + "/import");
        String address = "/ateliers/animer/" + ID + "/import/essai";

        var refused = desk.post(address, "contenu", base64(GOOD + "Ailleurs;Paris;;;;\n"), "confirmer", "1");
        assertThat(refused.body()).contains("Ligne 4").contains("Paris");
        assertThat(live.cards(Card::stands)).isEmpty();

        desk.post(address, "contenu", base64(GOOD), "confirmer", "1");
        assertThat(live.cards(Card::stands)).hasSize(2);
    }

    @Test
    void readsBackTheWorkbookThatItWrites() throws Exception {
        live.place(outcome(GOOD).cards());
        var out = new ByteArrayOutputStream();
        BoardFile.write(live, knowledge.kinds("fr"), knowledge.publics("fr"), out);

        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(workbook.getFirstSheet().read()).hasSize(3);
        }
        var again = BoardFile.read(out.toByteArray());
        assertThat(again.column("texte")).isZero();
        assertThat(BoardFile.cell(again.rows().getFirst(), again.column("votes"))).isEqualTo("4");
    }

    @Test
    void refusesWhatIsNoTable() {
        assertThatThrownBy(() -> BoardFile.read("PK pas un classeur".getBytes(StandardCharsets.UTF_8))).isInstanceOf(WorkshopProblem.class);
        assertThatThrownBy(() -> BoardFile.read("une seule ligne".getBytes(StandardCharsets.UTF_8))).isInstanceOf(WorkshopProblem.class);
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
