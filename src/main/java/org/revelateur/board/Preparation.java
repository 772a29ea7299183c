package org.revelateur.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.revelateur.recommend.Recommendations;
import org.revelateur.workshops.Camp.Room;
import org.revelateur.workshops.Draft;
import org.revelateur.workshops.LiveCamp;
import org.revelateur.workshops.Placed;
import org.revelateur.workshops.Session;
import org.revelateur.workshops.Thing;
import org.revelateur.workshops.WorkshopProblem;
import org.springframework.stereotype.Component;

/** What the graph puts on the boards before or while people write. */
@Component
class Preparation {
    private static final int LONGEST = 400;

    private final Knowledge knowledge;

    Preparation(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** What a session begins with: the needs map of each territory; what made the chosen solutions succeed elsewhere. */
    List<Placed> start(LiveCamp live, Session session) {
        var cards = new ArrayList<Placed>();
        for (Room room : live.camp().rooms()) {
            for (Thing territory : room.territory().map(List::of).orElse(live.camp().territories())) {
                drafts(live, session, territory).forEach(draft -> cards.add(put(session, room, territory, draft)));
            }
        }
        return cards;
    }

    private List<Draft> drafts(LiveCamp live, Session session, Thing territory) {
        return switch (session) {
            case NEEDS -> knowledge.needsMap(territory.id()).stream().map(mapped -> new Draft(Session.OF_THE_MAP, shortened(mapped.statement()), Optional.empty(),
                    Optional.of(mapped.need()), Optional.empty(), mapped.evidence())).toList();
            case FACTORS -> live.choices().stream().filter(choice -> choice.territory().equals(territory.id()) && choice.solution().isPresent())
                    .flatMap(choice -> knowledge.successFactors(choice.solution().orElseThrow().id()).stream().map(factor ->
                            new Draft("facteur-cle", shortened(factor), Optional.empty(), Optional.of(choice.need()), choice.solution(), List.of()))).toList();
            case SOLUTIONS, CLOSING -> List.of();
        };
    }

    /** Recommended solutions, with their reasons, for every room of a territory. */
    List<Placed> deck(LiveCamp live, String territory, String need, List<String> solutions) {
        var retained = live.selections().needs(territory).stream().filter(choice -> choice.need().id().equals(need)).findFirst().orElseThrow(() -> WorkshopProblem.refused(
                "« %s » n'est pas un besoin que ce territoire a retenu.".formatted(need), "'%s' is not a need that this territory retained.".formatted(need))).need();
        var place = live.camp().territory(territory).orElseThrow();
        return knowledge.solutions(retained, territory, "fr").items().stream().filter(item -> solutions.contains(item.solution().id())).map(item -> draft(item, retained))
                .flatMap(draft -> live.camp().rooms().stream().filter(room -> room.territory().map(place::equals).orElse(true)).map(room -> put(Session.SOLUTIONS, room, place, draft)))
                .toList();
    }

    private static Draft draft(Recommendations.Item item, Thing need) {
        var solution = item.solution();
        return new Draft("solution-inspirante", shortened(solution.name() + " : " + solution.summary()), Optional.empty(), Optional.of(need),
                Optional.of(new Thing(solution.id(), solution.name())), item.reasons().stream().filter(reason -> reason.contribution() > 0).map(Recommendations.Reason::text).toList());
    }

    private static Placed put(Session session, Room room, Thing territory, Draft draft) {
        return new Placed(session, room.number(), territory.id(), Optional.empty(), draft, 0);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, text.lastIndexOf(' ', LONGEST - 1)) + "…";
    }
}
