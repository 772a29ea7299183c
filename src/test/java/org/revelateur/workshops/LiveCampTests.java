package org.revelateur.workshops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of a running camp, and what is left of it on the disk. The camp and what is said in it are made up. */
class LiveCampTests {
    private static final Thing LOZERE = new Thing("48", "Lozère");
    private static final Thing AUDE = new Thing("11", "Aude");
    private static final List<Thing> NEEDS = IntStream.rangeClosed(1, 5).mapToObj(i -> new Thing("theme/besoin-" + i, "Besoin inventé " + i)).toList();

    @TempDir
    Path data;
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2027-06-17T09:00:00Z"));
    private Camps camps;
    private LiveCamp live;
    private Participant marie;
    private Participant paul;
    private int message;

    @BeforeEach
    void openASession() {
        camps = new Camps(data, now::get);
        var meetings = Arrays.stream(Session.values()).map(session -> new Camp.Meeting(session, LocalDate.parse("2027-06-17").plusDays(7L * session.ordinal()), "11:00", "13:00", true)).toList();
        live = camps.create(new Camp("essai", "Atelier inventé", List.of(LOZERE, AUDE), meetings, camps.rooms(2, List.of(LOZERE, AUDE)), List.of(), 90, false, now.get()));
        live.open(Session.NEEDS);
        marie = enter("jeton-1", 1);
        paul = enter("jeton-2", 2);
    }

    @AfterEach
    void close() {
        camps.close();
    }

    private Participant enter(String token, int room) {
        live.enter(token, live.camp().room(room).orElseThrow(), Audience.CITIZENS);
        return live.participant(token, live.camp().room(room).orElseThrow()).orElseThrow();
    }

    private String key() {
        return "message-%04d".formatted(++message);
    }

    private Card need(Participant who, String text) {
        return live.write(who, key(), Draft.of("nouveau-besoin", text));
    }

    private void map(int room, String territory) {
        live.place(NEEDS.stream().map(need -> new Placed(Session.NEEDS, room, territory, Optional.empty(), new Draft(Session.OF_THE_MAP, need.label(), Optional.empty(),
                Optional.of(need), Optional.empty(), List.of()), 0)).toList());
    }

    @Test
    void answersAMessageThatComesTwiceAsItDidTheFirstTime() {
        var first = live.write(marie, "message-once", Draft.of("nouveau-besoin", "Un car le samedi"));
        var again = live.write(marie, "message-once", Draft.of("nouveau-besoin", "Un car le samedi"));

        assertThat(again).isEqualTo(first);
        assertThat(live.cards(Card::stands)).hasSize(1);
    }

    @Test
    void losesNothingThatItAcknowledgedWhenTheServerIsKilled() {
        var card = need(marie, "Un car le samedi");
        live.vote(marie, key(), card.id(), true);
        live.abandon();

        camps = new Camps(data, now::get);
        live = camps.get("essai");

        assertThat(live.cards(Card::stands)).singleElement().satisfies(kept -> {
            assertThat(kept.text()).isEqualTo("Un car le samedi");
            assertThat(kept.votes()).isEqualTo(1);
        });
        assertThat(live.stand().open()).contains(Session.NEEDS);
        assertThat(live.votes(live.participant("jeton-1", live.camp().room(1).orElseThrow()).orElseThrow())).containsExactly(card.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "<script>alert(1)</script>", "Voir <a href=x>ici</a>", "écrivez à moi@example.org", "appelez le 04 66 00 00 00"})
    void refusesACardThatIsNoPlainTextOrNamesSomebody(String text) {
        assertThatThrownBy(() -> need(marie, text)).isInstanceOf(WorkshopProblem.class);
        assertThat(live.cards(Card::stands)).isEmpty();
    }

    @Test
    void refusesATextOfTenThousandCharactersAndSaysTheLimit() {
        assertThatThrownBy(() -> need(marie, "x".repeat(10_000))).isInstanceOf(WorkshopProblem.class).hasMessageContaining("10000").hasMessageContaining("500");
    }

    @Test
    void refusesTheFourthVoteAndAVoteInAnotherRoom() {
        var cards = IntStream.rangeClosed(1, 4).mapToObj(i -> need(marie, "Idée " + i)).toList();
        cards.subList(0, 3).forEach(card -> live.vote(marie, key(), card.id(), true));

        assertThatThrownBy(() -> live.vote(marie, key(), cards.get(3).id(), true)).hasMessageContaining("3 votes");
        assertThatThrownBy(() -> live.vote(paul, key(), cards.getFirst().id(), true)).hasMessageContaining("autre salle");

        live.vote(marie, key(), cards.getFirst().id(), false);
        assertThat(live.vote(marie, key(), cards.get(3).id(), true).votes()).isEqualTo(1);
    }

    @Test
    void countsAVoterOfTwoMergedCardsOnce() {
        var one = need(marie, "Un car le samedi");
        var other = need(marie, "Des cars le samedi");
        live.vote(marie, key(), one.id(), true);
        live.vote(marie, key(), other.id(), true);

        live.merge(other.id(), one.id());

        assertThat(live.cards(Card::stands)).singleElement().satisfies(card -> assertThat(card.votes()).isEqualTo(1));
    }

    @Test
    void refusesWhatComesLate() {
        live.open(Session.SOLUTIONS);
        assertThatThrownBy(() -> need(marie, "Un car")).hasMessageContaining("solution-inspirante");
        live.close(Session.SOLUTIONS);

        assertThatThrownBy(() -> need(marie, "Un car")).hasMessageContaining("Aucune séance");
    }

    @Test
    void refusesTooManyMessagesOfOneParticipantOnly() {
        IntStream.range(0, 30).forEach(i -> need(marie, "Idée " + i));

        assertThatThrownBy(() -> need(marie, "Encore")).isInstanceOfSatisfying(WorkshopProblem.class, problem -> assertThat(problem.status().value()).isEqualTo(429));
        need(paul, "Une autre salle");
        now.set(now.get().plusSeconds(10));
        need(marie, "Encore");
    }

    @Test
    void wantsExactlyThreeExistingNeedsAndOneOrTwoEmergingOnesWhenASessionCloses() {
        map(1, "48");
        need(marie, "Un car le samedi");
        var ids = NEEDS.stream().map(Thing::id).toList();

        assertThatThrownBy(() -> live.selections().needs("48", ids.subList(0, 4), List.of())).hasMessageContaining("3 au plus");
        assertThatThrownBy(() -> live.selections().needs("48", ids.subList(0, 3), List.of(ids.getFirst()))).hasMessageContaining("deux fois");
        assertThatThrownBy(() -> live.selections().needs("48", List.of("theme/autre"), List.of())).hasMessageContaining("tableau");
        live.selections().needs("48", ids.subList(0, 2), List.of());
        assertThatThrownBy(() -> live.close(Session.NEEDS)).hasMessageContaining("Lozère").hasMessageContaining("exactement 3");

        live.selections().needs("48", ids.subList(0, 3), ids.subList(3, 4));
        live.close(Session.NEEDS);

        assertThat(live.selections().needs("48")).extracting(choice -> choice.need().id()).containsExactlyElementsOf(ids.subList(0, 4));
        assertThat(live.stand().isClosed(Session.NEEDS)).isTrue();
        assertThat(live.votes(marie)).as("who voted for what").isEmpty();
    }

    @Test
    void wantsExactlyThreeSolutionsForEachNeed() {
        map(1, "48");
        live.selections().needs("48", NEEDS.subList(0, 3).stream().map(Thing::id).toList(), List.of(NEEDS.get(3).id()));
        live.open(Session.SOLUTIONS);
        live.write(marie, key(), new Draft("solution-inspirante", "Idée inventée", Optional.empty(), Optional.of(NEEDS.getFirst()), Optional.empty(), List.of()));

        assertThatThrownBy(() -> live.close(Session.SOLUTIONS)).hasMessageContaining("exactement 3");
        assertThatThrownBy(() -> live.selections().solutions("48", NEEDS.get(4).id(), List.of())).hasMessageContaining("retenus");
    }

    @Test
    void leavesNothingOfADeletedCardOrCampOnTheDisk() throws IOException {
        var card = need(marie, "Une phrase inoubliable");
        need(marie, "Une autre");
        assertThat(onTheDisk("inoubliable")).isTrue();

        live.delete(card.id());
        assertThat(onTheDisk("inoubliable")).isFalse();
        assertThat(live.cards(Card::stands)).hasSize(1);

        camps.delete("essai");
        assertThat(data.resolve("workshops")).isEmptyDirectory();
    }

    @Test
    void forgetsACampAfterTheDaysThatItPromised() {
        now.set(Instant.parse("2027-10-07T12:00:00Z"));
        camps.forgetWhatIsOver();
        assertThat(camps.all()).isEmpty();
    }

    private boolean onTheDisk(String text) throws IOException {
        try (var files = Files.walk(data)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text)) {
                    return true;
                }
            }
        }
        return false;
    }
}
