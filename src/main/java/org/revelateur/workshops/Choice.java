package org.revelateur.workshops;

import java.util.Optional;

/**
 * What a territory retained: a need, or a solution for a need; its rank counts from 1.
 *
 * @param emerging whether the need is one of those that come up, not one that is there
 */
public record Choice(Session session, String territory, Thing need, boolean emerging, Optional<Thing> solution, int rank) {
}
