package org.revelateur.workshops;

import java.util.List;
import java.util.Optional;

/** A card that somebody wants to put on the board, not checked yet. Without a territory it is about its room's. */
public record Draft(String kind, String text, Optional<String> territory, Optional<Thing> need, Optional<Thing> solution, List<String> notes) {

    public static Draft of(String kind, String text) {
        return new Draft(kind, text, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    /** @throws WorkshopProblem if it could be nobody's card */
    public void check() {
        Texts.checked(text);
        if (need.isEmpty() && Session.needsANeed(kind)) {
            throw WorkshopProblem.refused("Dites de quel besoin parle cette carte.", "Say which need this card is about.");
        }
    }
}
