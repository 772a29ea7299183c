package org.revelateur.workshops;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** The choices that the method asks for: three existing needs and one or two emerging ones a territory, three solutions a need. */
public final class Selections {
    public static final int EXISTING = 3;
    public static final int EMERGING = 2;
    public static final int SOLUTIONS = 3;

    private final LiveCamp live;

    Selections(LiveCamp live) {
        this.live = live;
    }

    /** The needs that a territory retains, best first. Too many are refused now, too few when the session closes. */
    public void needs(String territory, List<String> existing, List<String> emerging) {
        atMost(existing, EXISTING, "besoins existants", "existing needs");
        atMost(emerging, EMERGING, "besoins émergents", "emerging needs");
        var all = new ArrayList<>(existing);
        all.addAll(emerging);
        once(all);
        var known = live.needs(territory);
        var now = new ArrayList<Choice>();
        for (int i = 0; i < all.size(); i++) {
            boolean isEmerging = i >= existing.size();
            now.add(new Choice(Session.NEEDS, territory, named(all.get(i), known), isEmerging, Optional.empty(), isEmerging ? i - existing.size() + 1 : i + 1));
        }
        live.replace(choice -> choice.session() == Session.NEEDS && choice.territory().equals(territory), now);
    }

    /** The solutions that a territory would like to see for one of its needs, best first. */
    public void solutions(String territory, String need, List<String> solutions) {
        atMost(solutions, SOLUTIONS, "solutions", "solutions");
        once(solutions);
        var retained = needs(territory).stream().map(Choice::need).filter(thing -> thing.id().equals(need)).findFirst().orElseThrow(() ->
                WorkshopProblem.refused("Le besoin « %s » n'est pas de ceux que ce territoire a retenus.".formatted(need), "The need '%s' is not one that this territory retained.".formatted(need)));
        var known = live.cards(card -> card.stands() && card.territory().id().equals(territory) && card.need().equals(Optional.of(retained))).stream()
                .flatMap(card -> card.solution().stream()).toList();
        var now = new ArrayList<Choice>();
        for (int i = 0; i < solutions.size(); i++) {
            now.add(new Choice(Session.SOLUTIONS, territory, retained, false, Optional.of(named(solutions.get(i), known)), i + 1));
        }
        live.replace(choice -> choice.session() == Session.SOLUTIONS && choice.territory().equals(territory) && choice.need().equals(retained), now);
    }

    public List<Choice> needs(String territory) {
        return live.choices().stream().filter(choice -> choice.session() == Session.NEEDS && choice.territory().equals(territory)).toList();
    }

    public List<Choice> solutions(String territory, String need) {
        return live.choices().stream().filter(choice -> choice.session() == Session.SOLUTIONS && choice.territory().equals(territory) && choice.need().id().equals(need)).toList();
    }

    /** @throws WorkshopProblem naming the first territory that worked in a session and has not chosen all that it asks for */
    void complete(Session session) {
        for (Thing territory : live.camp().territories()) {
            if (session == Session.NEEDS && worked(session, territory)) {
                var chosen = needs(territory.id());
                long emerging = chosen.stream().filter(Choice::emerging).count();
                if (chosen.size() - emerging != EXISTING || emerging < 1) {
                    throw WorkshopProblem.notNow("%s : %d besoin(s) existant(s) et %d émergent(s) retenus ; il en faut exactement %d, et 1 ou %d.".formatted(territory.label(), chosen.size() - emerging, emerging, EXISTING, EMERGING),
                            "%s: %d existing and %d emerging need(s) retained; exactly %d, and 1 or %d, are wanted.".formatted(territory.label(), chosen.size() - emerging, emerging, EXISTING, EMERGING));
                }
            }
            if (session == Session.SOLUTIONS && worked(session, territory)) {
                needs(territory.id()).forEach(choice -> {
                    int chosen = solutions(territory.id(), choice.need().id()).size();
                    if (chosen != SOLUTIONS) {
                        throw WorkshopProblem.notNow("%s, « %s » : %d solution(s) retenue(s) ; il en faut exactement %d.".formatted(territory.label(), choice.need().label(), chosen, SOLUTIONS),
                                "%s, '%s': %d solution(s) retained; exactly %d are wanted.".formatted(territory.label(), choice.need().label(), chosen, SOLUTIONS));
                    }
                });
            }
        }
    }

    private boolean worked(Session session, Thing territory) {
        return !live.cards(card -> card.session() == session && card.territory().equals(territory) && (card.isAContribution() || card.votes() > 0)).isEmpty()
                || live.choices().stream().anyMatch(choice -> choice.session() == session && choice.territory().equals(territory.id()));
    }

    private static void atMost(List<String> chosen, int most, String french, String english) {
        if (chosen.size() > most) {
            throw WorkshopProblem.refused("%d %s choisis ; %d au plus.".formatted(chosen.size(), french, most), "%d %s chosen; at most %d.".formatted(chosen.size(), english, most));
        }
    }

    private static void once(List<String> chosen) {
        if (new HashSet<>(chosen).size() < chosen.size()) {
            throw WorkshopProblem.refused("Un même choix est fait deux fois.", "One choice is made twice.");
        }
    }

    private static Thing named(String id, List<Thing> known) {
        return known.stream().filter(thing -> thing.id().equals(id)).findFirst().orElseThrow(() ->
                WorkshopProblem.refused("« %s » n'est pas au tableau de ce territoire : liez-y d'abord une carte.".formatted(id), "'%s' is not on this territory's board: link a card to it first.".formatted(id)));
    }
}
