package org.revelateur.workshops;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Who voted for what, while a session runs; when it closes only the counts remain. */
final class Ballots {
    /** How many votes each participant has in a session; for the solutions, as many for each need. */
    static final int MOST = 3;

    /** The cards of one participant. */
    record Ballot(List<String> cards) {
    }

    private final CampFile.Shelf<Ballot> shelf;

    Ballots(CampFile file) {
        this.shelf = file.shelf("ballots", Ballot.class);
    }

    List<String> of(String voter) {
        return shelf.get(voter).map(Ballot::cards).orElse(List.of());
    }

    int count(String card) {
        return (int) shelf.all().stream().filter(ballot -> ballot.cards().contains(card)).count();
    }

    /** @param together which cards share the votes of this one */
    void give(Participant who, Card card, boolean wanted, Predicate<Card> together, Map<String, Card> cards) {
        var now = new ArrayList<>(of(who.id()));
        now.remove(card.id());
        if (wanted) {
            long given = now.stream().map(cards::get).filter(together).count();
            if (given >= MOST) {
                throw WorkshopProblem.refused("Vos %d votes sont donnés : reprenez-en un pour voter ici.".formatted(MOST), "Your %d votes are given: take one back to vote here.".formatted(MOST));
            }
            now.add(card.id());
        }
        shelf.put(who.id(), new Ballot(List.copyOf(now)));
    }

    /** @return whether anybody's vote is still known by its voter */
    boolean move(String card, String into) {
        var voters = shelf.keys();
        voters.forEach(voter -> {
            var now = new ArrayList<>(of(voter));
            if (now.remove(card)) {
                if (!now.contains(into)) {
                    now.add(into);
                }
                shelf.put(voter, new Ballot(List.copyOf(now)));
            }
        });
        return !voters.isEmpty();
    }

    void drop(String card) {
        shelf.keys().forEach(voter -> shelf.put(voter, new Ballot(of(voter).stream().filter(other -> !other.equals(card)).toList())));
    }

    void clear() {
        shelf.clear();
    }

}
