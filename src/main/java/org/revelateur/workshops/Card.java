package org.revelateur.workshops;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Optional;

/**
 * A contribution on the board. It names nobody: it bears the room and the kind of public only.
 *
 * @param order    grows with each change of the board: who knows the board up to one order asks for what came later
 * @param audience empty for what the facilitator put there
 * @param notes    why the facilitator put it there: evidence, or reasons of a recommendation
 * @param into     the card that it was merged into
 * @param gone     deleted; such a card has no text any more
 */
public record Card(String id, long order, Session session, int room, String kind, Thing territory, String text, Optional<Thing> need, Optional<Thing> solution,
                   Optional<Audience> audience, List<String> notes, int votes, Optional<String> into, boolean gone) implements Change {

    /** Whether it stands on the board by itself. */
    @JsonIgnore
    public boolean stands() {
        return !gone && into.isEmpty();
    }

    @JsonIgnore
    public boolean isAContribution() {
        return !gone && audience.isPresent();
    }

    Card at(long newOrder) {
        return new Card(id, newOrder, session, room, kind, territory, text, need, solution, audience, notes, votes, into, gone);
    }

    Card withVotes(int count) {
        return new Card(id, order, session, room, kind, territory, text, need, solution, audience, notes, count, into, gone);
    }

    Card about(Optional<Thing> otherNeed, Optional<Thing> otherSolution) {
        return new Card(id, order, session, room, kind, territory, text, otherNeed, otherSolution, audience, notes, votes, into, gone);
    }

    Card mergedInto(String other) {
        return new Card(id, order, session, room, kind, territory, text, need, solution, audience, notes, 0, Optional.of(other), gone);
    }

    Card emptied() {
        return new Card(id, order, session, room, kind, territory, "", Optional.empty(), Optional.empty(), Optional.empty(), List.of(), 0, Optional.empty(), true);
    }
}
