package org.revelateur.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.revelateur.Desk;
import org.revelateur.ShippedServer;
import org.revelateur.TestClient;
import org.revelateur.graph.GraphStore;
import org.revelateur.workshops.Camp;
import org.revelateur.workshops.Camps;
import org.revelateur.workshops.Card;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Workshops over HTTP as browsers without scripts and programs use them. The camp and what is said in it are made up. */
@ShippedServer
class WorkshopPagesTests {
    private static final String ID = "essai-pages";

    @LocalServerPort
    int port;
    @Autowired
    Camps camps;
    @Autowired
    GraphStore graph;
    private Desk desk;

    @BeforeEach
    void prepare() {
        desk = Desk.facilitator(port);
        desk.look("/ateliers/animer");
        var made = desk.post("/ateliers/animer", "id", ID, "titre", "Atelier inventé", "territoires", "48, 11", "salles", "3", "conservation", "30",
                "date1", "2027-06-17", "date2", "2027-06-24", "date3", "2027-07-01", "date4", "2027-09-09");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(200);
        assertThat(made.body()).contains("Atelier inventé", "Lozère", "class=\"qr\"");
    }

    @AfterEach
    void tidy() {
        camps.delete(ID);
    }

    private Camp camp() {
        return camps.get(ID).camp();
    }

    private String room(int number) {
        return camp().room(number).orElseThrow().code();
    }

    private void open(int session) {
        assertThat(desk.post("/ateliers/animer/%s/seances/%d/ouvrir".formatted(ID, session)).statusCode()).isEqualTo(200);
    }

    private static String card(String kind, String text) {
        return "{\"key\": \"%s\", \"type\": \"card\", \"kind\": \"%s\", \"text\": \"%s\"}".formatted(UUID.randomUUID(), kind, text);
    }

    @Test
    void isForFacilitatorsOnly() {
        var nobody = new Desk(port);

        assertThat(nobody.get("/ateliers/animer").uri().getPath()).isEqualTo("/connexion");
        assertThat(nobody.post("/ateliers/animer/" + ID + "/supprimer").statusCode()).isEqualTo(403);
        assertThat(new TestClient(port).get("/ateliers/animer/" + ID, TestClient.asEditor()).statusCode()).isNotEqualTo(200);
        assertThat(camps.all()).isNotEmpty();
    }

    @Test
    void refusesACampThatIsNotWellDescribed() {
        assertThat(desk.post("/ateliers/animer", "id", "É", "titre", "x").body()).contains("id").contains("minuscules");
        assertThat(desk.post("/ateliers/animer", "id", "essai-2", "titre", "x", "territoires", "999999").statusCode()).isEqualTo(404);
        assertThat(desk.post("/ateliers/animer", "id", "essai-2", "titre", "x", "territoires", "48").body()).contains("date1");
        assertThat(desk.post("/ateliers/animer", "id", ID, "titre", "x", "territoires", "48", "date1", "2027-06-17", "date2", "2027-06-24", "date3", "2027-07-01", "date4", "2027-09-09")
                .statusCode()).isEqualTo(409);
    }

    @Test
    void beginsTheFirstSessionWithTheNeedsMap() {
        open(1);

        var cards = camps.get(ID).cards(Card::stands);

        assertThat(cards).anySatisfy(card -> assertThat(card.need().orElseThrow().id()).isEqualTo("mobilite/sans-voiture"));
        assertThat(Desk.inRoom(port, room(1)).look("/salle/" + room(1))).contains("Se déplacer au quotidien sans voiture");
        assertThat(desk.look("/ateliers/animer/" + ID + "/seances/1")).contains("existant 1");
        assertThat(desk.look("/ateliers/animer/" + ID + "/seances/1/ecran")).contains(room(1));
    }

    @Test
    void takesCardsAndVotesWithoutAScript() {
        open(1);
        var marie = Desk.inRoom(port, room(1));

        var written = marie.post("/salle/" + room(1) + "/messages", "type", "card", "kind", "nouveau-besoin", "text", "Un car le samedi & le dimanche");
        assertThat(written.body()).contains("Un car le samedi &amp; le dimanche");
        String id = camps.get(ID).cards(card -> card.kind().equals("nouveau-besoin")).getFirst().id();

        assertThat(marie.post("/salle/" + room(1) + "/messages", "type", "vote", "card", id).body()).contains("aria-pressed=\"true\"");
    }

    @Test
    void touchesNoVersionOfTheGraph() {
        long before = graph.version();
        open(1);
        Desk.inRoom(port, room(1)).json("/salle/" + room(1) + "/messages", card("nouveau-besoin", "Un car"));

        assertThat(graph.version()).isEqualTo(before);
    }

    @Test
    void refusesWhatIsHostileWithAClearMessage() {
        open(1);
        var marie = Desk.inRoom(port, room(1));
        var address = "/salle/" + room(1) + "/messages";

        assertThat(marie.json(address, card("nouveau-besoin", "<script>alert(1)</script>")).body()).contains("422", "texte simple");
        assertThat(marie.json(address, card("nouveau-besoin", "x".repeat(10_000))).body()).contains("422", "500 au plus");
        assertThat(marie.json(address, card("cause", "sans besoin")).body()).contains("422", "besoin");
        assertThat(marie.json(address, card("recommandation", "trop tôt")).body()).contains("422");
        assertThat(marie.json(address, "{").statusCode()).isEqualTo(400);
        assertThat(marie.json(address, "{\"type\": \"card\"}").statusCode()).isEqualTo(400);
        assertThat(marie.json(address, "x".repeat(100_000)).statusCode()).isEqualTo(413);
        assertThat(marie.json("/salle/ZZZZZZ/messages", card("nouveau-besoin", "x")).statusCode()).isEqualTo(404);
        assertThat(marie.json("/salle/" + room(2) + "/messages", card("nouveau-besoin", "x")).statusCode()).as("another room").isEqualTo(403);
        assertThat(new Desk(port).json(address, card("nouveau-besoin", "x")).statusCode()).as("nobody").isEqualTo(403);
        var foreign = camps.get(ID).cards(card -> card.room() == 2).getFirst();
        assertThat(marie.json(address, "{\"key\": \"12345678\", \"type\": \"vote\", \"card\": \"%s\"}".formatted(foreign.id())).statusCode()).isEqualTo(403);
    }

    @Test
    void findsARoomByItsCodeHoweverItIsTyped() {
        var somebody = new Desk(port);

        assertThat(somebody.post("/ateliers/rejoindre", "code", " " + room(1).toLowerCase()).body()).contains("Salle 1", "Lozère", "Ni nom ni compte");
        assertThat(somebody.post("/ateliers/rejoindre", "code", "nope").statusCode()).isEqualTo(404);
    }

    @Test
    void leadsFromNeedsToSolutions() {
        open(1);
        var live = camps.get(ID);
        String map = "/ateliers/animer/" + ID + "/seances/";
        for (var territory : live.camp().territories()) {
            var needs = live.needs(territory.id());
            assertThat(desk.post(map + "1/choix", "territoire", territory.id(), "rang:" + needs.get(0).id(), "x1", "rang:" + needs.get(1).id(), "x2",
                    "rang:" + needs.get(2).id(), "x3", "rang:" + needs.get(3).id(), "e1").statusCode()).isEqualTo(200);
        }
        assertThat(desk.post(map + "1/fermer").statusCode()).isEqualTo(200);
        open(2);
        var need = live.selections().needs("48").getFirst().need();
        var page = desk.look(map + "2");
        assertThat(page).contains("Mettre dans le jeu");
        var offered = Pattern.compile("name=\"solution\" value=\"([^\"]+)\"").matcher(page).results().map(found -> found.group(1)).distinct().limit(40).toList();

        desk.post(map + "2/jeu", "territoire", "48", "besoin", need.id(), "solution", offered.get(0), "solution", offered.get(1), "solution", offered.get(2));
        var deck = live.cards(card -> card.solution().isPresent() && card.room() == 1);
        assertThat(deck).hasSize(3).allSatisfy(card -> assertThat(card.notes()).isNotEmpty());
        assertThat(desk.post(map + "2/choix", "territoire", "48", "besoin", need.id(), "rang:" + offered.get(0), "x1", "rang:" + offered.get(1), "x2", "rang:" + offered.get(2), "x3").statusCode())
                .isEqualTo(200);

        assertThat(live.selections().solutions("48", need.id())).extracting(choice -> choice.solution().orElseThrow().id()).isEqualTo(List.of(offered.get(0), offered.get(1), offered.get(2)));
        assertThat(desk.post(map + "2/fermer").statusCode()).as("the other needs have none").isEqualTo(409);
        open(3);
        assertThat(live.cards(card -> card.kind().equals("facteur-cle"))).isNotEmpty();
        assertThat(desk.look(map + "3")).contains("Qui peut aider");
    }

    @Test
    void removesLinksAndMergesCards() {
        open(1);
        var marie = Desk.inRoom(port, room(1));
        marie.json("/salle/" + room(1) + "/messages", card("nouveau-besoin", "Réparer son vélo près de chez soi"));
        marie.json("/salle/" + room(1) + "/messages", card("nouveau-besoin", "Faire réparer un vélo près de chez soi"));
        var live = camps.get(ID);
        var two = live.cards(card -> card.kind().equals("nouveau-besoin"));
        String address = "/ateliers/animer/" + ID + "/seances/1";

        assertThat(desk.look(address)).contains("Fusionner avec</span> « <span>Réparer son vélo").contains("Lier à");
        desk.post(address + "/fusionner", "card", two.get(0).id(), "into", two.get(1).id());
        desk.post(address + "/proposer", "card", two.get(1).id(), "theme", "mobilite", "cle", "velo-invente", "fr", "Besoin inventé", "en", "Made-up need");

        assertThat(live.cards(card -> card.stands() && card.kind().equals("nouveau-besoin"))).singleElement()
                .satisfies(card -> assertThat(card.need().orElseThrow().label()).isEqualTo("Besoin inventé"));
        desk.post(address + "/retirer", "card", two.get(1).id());
        assertThat(live.cards(card -> card.stands() && card.kind().equals("nouveau-besoin"))).isEmpty();
    }

    @Test
    void printsAndPacksWhatARoomNeeds() {
        open(1);

        for (String paper : List.of("jeu", "carte", "arbres")) {
            var answer = desk.get("/ateliers/animer/" + ID + "/" + paper + ".pdf");
            assertThat(answer.statusCode()).as(paper).isEqualTo(200);
            assertThat(answer.body()).startsWith("%PDF-");
        }
        assertThat(desk.get("/ateliers/animer/" + ID + "/salles/1/hors-ligne.html").body()).contains("Se déplacer au quotidien sans voiture").doesNotContain("http://");
        assertThat(desk.get("/ateliers/animer/" + ID + "/salles/9/hors-ligne.html").statusCode()).isEqualTo(404);
    }
}
