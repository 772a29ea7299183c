package org.revelateur.workshops;

import java.util.Optional;

/**
 * A card that the facilitator puts on the board, with its place there: what the graph knows, or what was said elsewhere.
 *
 * @param audience whose contribution it is; empty for the facilitator's own
 */
public record Placed(Session session, int room, String territory, Optional<Audience> audience, Draft draft, int votes) {
}
