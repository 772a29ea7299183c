package org.revelateur.workshops;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * How far a camp has come.
 *
 * @param order of the board's changes, as a card's is
 * @param open  the session that takes cards and votes now
 * @param timer when the time that the facilitator gave is over
 */
public record Stand(long order, Optional<Session> open, Set<Session> closed, Optional<Instant> timer, Optional<Instant> published) implements Change {
    static final Stand FIRST = new Stand(0, Optional.empty(), Set.of(), Optional.empty(), Optional.empty());

    public boolean isClosed(Session session) {
        return closed.contains(session);
    }

    Stand at(long newOrder) {
        return new Stand(newOrder, open, closed, timer, published);
    }

    Stand opening(Session session) {
        var others = EnumSet.noneOf(Session.class);
        others.addAll(closed);
        others.remove(session);
        return new Stand(order, Optional.of(session), others, Optional.empty(), published);
    }

    Stand closing(Session session) {
        var all = EnumSet.of(session);
        all.addAll(closed);
        return new Stand(order, Optional.empty(), all, Optional.empty(), published);
    }

    Stand until(Optional<Instant> end) {
        return new Stand(order, open, closed, end, published);
    }

    Stand publishedAt(Instant time) {
        return new Stand(order, open, closed, timer, Optional.of(time));
    }
}
