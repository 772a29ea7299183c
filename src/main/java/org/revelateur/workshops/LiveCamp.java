package org.revelateur.workshops;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;
import org.revelateur.workshops.CampFile.Shelf;

/**
 * A camp while it runs: its board, kept in a file, and what may happen to it. What a method returns is on the disk; a message
 * that comes twice is answered as it was the first time.
 */
public final class LiveCamp {
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9-]{8,64}");
    private static final int MOST_CARDS = 5000;

    private final CampFile file;
    private final Camp camp;
    private final InstantSource clock;
    private final Pace pace;
    private final Map<String, Card> cards = new LinkedHashMap<>();
    private final Shelf<Card> cardShelf;
    private final Shelf<Participant> participants;
    private final Shelf<String> done;
    private final Shelf<Choice> choices;
    private final Shelf<Proposal> proposals;
    private final Shelf<Stand> stands;
    private final Ballots ballots;
    private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();
    private Stand stand;
    private long order;

    LiveCamp(CampFile file, InstantSource clock) {
        this.file = file;
        this.clock = clock;
        this.pace = new Pace(clock);
        this.camp = file.shelf("camp", Camp.class).get("camp").orElseThrow();
        this.cardShelf = file.shelf("cards", Card.class);
        this.participants = file.shelf("participants", Participant.class);
        this.done = file.shelf("done", String.class);
        this.choices = file.shelf("choices", Choice.class);
        this.proposals = file.shelf("proposals", Proposal.class);
        this.stands = file.shelf("stand", Stand.class);
        this.ballots = new Ballots(file);
        this.stand = stands.get("stand").orElse(Stand.FIRST);
        cardShelf.all().stream().sorted(Comparator.comparing(Card::id)).forEach(card -> cards.put(card.id(), card));
        this.order = Math.max(stand.order(), cards.values().stream().mapToLong(Card::order).max().orElse(0));
    }

    public Camp camp() {
        return camp;
    }

    public synchronized Stand stand() {
        return stand;
    }

    /** The cards, in the order in which they came; those deleted or merged are among them. */
    public synchronized List<Card> cards(Predicate<Card> wanted) {
        return cards.values().stream().filter(wanted).toList();
    }

    public synchronized List<Choice> choices() {
        return choices.all().stream().sorted(Comparator.comparing(Choice::session).thenComparing(Choice::territory).thenComparing(Choice::emerging)
                .thenComparing(choice -> choice.solution().isPresent() ? choice.need().id() : "").thenComparingInt(Choice::rank)).toList();
    }

    public synchronized List<Proposal> proposals() {
        return proposals.all();
    }

    /** Tells of each changed card and each change of the stand, in their order, until it is told to end. The listener must not wait. */
    public Runnable listen(Consumer<Change> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    // ---- What participants do

    /** Lets somebody into a room; the token is theirs alone and only its digest is kept. */
    public synchronized void enter(String token, Camp.Room room, Audience audience) {
        String id = digest(token);
        participants.put(id, new Participant(id, room.number(), audience));
        file.commit();
    }

    public synchronized Optional<Participant> participant(String token, Camp.Room room) {
        return participants.get(digest(token)).filter(participant -> participant.room() == room.number());
    }

    /** @param key made up by the sender, the same each time that it sends this message */
    public synchronized Card write(Participant who, String key, Draft draft) {
        var before = before(who, key);
        if (before.isPresent()) {
            return before.get();
        }
        pace.take(who.id());
        var session = running();
        if (!session.kinds().contains(draft.kind())) {
            throw WorkshopProblem.refused("Cette séance n'attend pas de carte « %s » ; attendu : %s.".formatted(draft.kind(), String.join(", ", session.kinds())),
                    "This session takes no card '%s'; expected: %s.".formatted(draft.kind(), String.join(", ", session.kinds())));
        }
        var room = camp.room(who.room()).orElseThrow();
        var territory = territory(room, draft);
        draft.need().ifPresent(need -> onTheBoard(need, territory));
        var card = card(cards.size() + 1, session, room.number(), territory, draft, Optional.of(who.audience()));
        done.put(who.id() + " " + key, card.id());
        return saved(card);
    }

    /** Gives a vote, or takes it back. */
    public synchronized Card vote(Participant who, String key, String id, boolean wanted) {
        var before = before(who, key);
        if (before.isPresent()) {
            return before.get();
        }
        pace.take(who.id());
        var session = running();
        var card = standing(id);
        if (card.room() != who.room()) {
            throw WorkshopProblem.elsewhere();
        }
        if (card.session() != session) {
            throw WorkshopProblem.notNow("Cette carte est d'une autre séance : on n'y vote plus.", "This card is of another session: votes are over there.");
        }
        ballots.give(who, card, wanted, other -> other.session() == session && (session != Session.SOLUTIONS || other.need().equals(card.need())), cards);
        done.put(who.id() + " " + key, id);
        return saved(card.withVotes(ballots.count(id)));
    }

    /** The cards for which somebody has voted. */
    public synchronized List<String> votes(Participant who) {
        return ballots.of(who.id());
    }

    private Optional<Card> before(Participant who, String key) {
        if (!KEY.matcher(key).matches()) {
            throw WorkshopProblem.malformed("Le message n'a pas de clé « key » de 8 à 64 lettres, chiffres ou tirets.", "The message has no 'key' of 8 to 64 letters, digits or hyphens.");
        }
        return done.get(who.id() + " " + key).map(cards::get);
    }

    private Session running() {
        return stand.open().orElseThrow(() -> WorkshopProblem.notNow("Aucune séance n'est ouverte en ce moment : ni carte ni vote.",
                "No session is open at the moment: neither cards nor votes."));
    }

    private Thing territory(Camp.Room room, Draft draft) {
        return draft.territory().or(() -> room.territory().map(Thing::id)).flatMap(camp::territory)
                .filter(asked -> room.territory().isEmpty() || room.territory().get().equals(asked))
                .orElseThrow(() -> WorkshopProblem.refused("Dites de quel territoire parle la carte : l'un de ceux de la salle.", "Say which territory the card is about: one of the room's."));
    }

    private void onTheBoard(Thing need, Thing territory) {
        if (!needs(territory.id()).contains(need)) {
            throw WorkshopProblem.refused("Le besoin « %s » n'est pas au tableau de ce territoire.".formatted(need.label()),
                    "The need '%s' is not on this territory's board.".formatted(need.label()));
        }
    }

    private static Card card(int number, Session session, int room, Thing territory, Draft draft, Optional<Audience> audience) {
        if (number > MOST_CARDS) {
            throw WorkshopProblem.notNow("Le tableau est plein (%d cartes).".formatted(MOST_CARDS), "The board is full (%d cards).".formatted(MOST_CARDS));
        }
        draft.check();
        return new Card("%04d".formatted(number), 0, session, room, draft.kind(), territory, Texts.checked(draft.text()), draft.need(), draft.solution(), audience,
                draft.notes(), 0, Optional.empty(), false);
    }

    /** The needs that cards of a territory speak of. */
    public synchronized List<Thing> needs(String territory) {
        return cards.values().stream().filter(card -> card.stands() && card.territory().id().equals(territory)).flatMap(card -> card.need().stream()).distinct().toList();
    }

    // ---- What facilitators do

    public synchronized void open(Session session) {
        stand = stand.opening(session);
        saveStand();
    }

    /** @throws WorkshopProblem if a territory that worked has not made its choices */
    public synchronized void close(Session session) {
        if (!stand.open().equals(Optional.of(session))) {
            throw WorkshopProblem.notNow("Cette séance n'est pas ouverte.", "This session is not open.");
        }
        new Selections(this).complete(session);
        stand = stand.closing(session);
        ballots.clear();
        done.clear();
        saveStand();
    }

    public synchronized void timer(Optional<Instant> end) {
        stand = stand.until(end);
        saveStand();
    }

    public synchronized void published(Instant time) {
        stand = stand.publishedAt(time);
        saveStand();
    }

    /** Puts cards of the facilitator's, or contributions made elsewhere: all of them, or none. */
    public synchronized void place(List<Placed> others) {
        var placed = new ArrayList<Card>();
        for (Placed other : others) {
            placed.add(card(cards.size() + placed.size() + 1, other.session(), other.room(), camp.territory(other.territory()).orElseThrow(), other.draft(), other.audience())
                    .withVotes(other.votes()));
        }
        placed.forEach(this::keep);
        file.commit();
    }

    public synchronized void merge(String id, String into) {
        var card = standing(id);
        var other = standing(into);
        if (id.equals(into) || card.session() != other.session() || !card.territory().equals(other.territory())) {
            throw WorkshopProblem.refused("On fusionne deux cartes différentes d'une même séance et d'un même territoire.", "Two different cards of one session and territory can be merged.");
        }
        boolean counted = ballots.move(id, into);
        keep(card.mergedInto(into));
        saved(other.withVotes(counted ? ballots.count(into) : other.votes() + card.votes()));
    }

    public synchronized Card link(String id, Optional<Thing> need, Optional<Thing> solution) {
        var card = standing(id);
        return saved(card.about(need.or(card::need), solution.or(card::solution)));
    }

    public synchronized Card propose(String id, Proposal proposal) {
        proposals.put(proposal.id(), proposal);
        return link(id, Optional.of(proposal.need()), Optional.empty());
    }

    /** Takes a card away, and its text out of the file; returns it as it was. */
    public synchronized Card delete(String id) {
        var card = Optional.ofNullable(cards.get(id)).filter(known -> !known.gone()).orElseThrow(() -> WorkshopProblem.noCard(id));
        ballots.drop(id);
        saved(card.emptied());
        file.forget();
        return card;
    }

    /** What a territory retains in place of what it retained before. */
    synchronized void replace(Predicate<Choice> before, List<Choice> now) {
        choices.keys().stream().filter(key -> choices.get(key).filter(before).isPresent()).toList().forEach(choices::remove);
        now.forEach(choice -> choices.put("%s %s %s %s %s".formatted(choice.session(), choice.territory(), choice.need().id(), choice.emerging(), choice.rank()), choice));
        saveStand();
    }

    public Selections selections() {
        return new Selections(this);
    }

    // ---- Keeping

    private Card standing(String id) {
        return Optional.ofNullable(cards.get(id)).filter(Card::stands).orElseThrow(() -> WorkshopProblem.noCard(id));
    }

    private Card saved(Card changed) {
        var card = keep(changed);
        file.commit();
        return card;
    }

    private Card keep(Card changed) {
        var card = changed.at(++order);
        cards.put(card.id(), card);
        cardShelf.put(card.id(), card);
        listeners.forEach(listener -> listener.accept(card));
        return card;
    }

    private void saveStand() {
        stand = stand.at(++order);
        stands.put("stand", stand);
        file.commit();
        listeners.forEach(listener -> listener.accept(stand));
    }

    static String digest(String token) {
        return DigestUtils.sha256Hex(token.getBytes(StandardCharsets.UTF_8)).substring(0, 32);
    }

    synchronized void end(boolean forever) {
        listeners.forEach(listener -> listener.accept(new Change.Ended()));
        if (forever) {
            file.delete();
        } else {
            file.close();
        }
    }

    /** As a killed process leaves it. */
    synchronized void abandon() {
        file.abandon();
    }
}
