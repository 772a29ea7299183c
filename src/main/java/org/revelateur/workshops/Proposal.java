package org.revelateur.workshops;

/** A need that the vocabulary does not have, named by the facilitator after a card. */
public record Proposal(String id, String theme, String french, String english, String definition) {
    Thing need() {
        return new Thing(id, french);
    }
}
