package org.revelateur.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.revelateur.resource.Problem;
import org.revelateur.text.Folding;
import org.revelateur.workshops.Audience;
import org.revelateur.workshops.Camp;
import org.revelateur.workshops.Draft;
import org.revelateur.workshops.Placed;
import org.revelateur.workshops.Session;
import org.revelateur.workshops.Thing;
import org.revelateur.workshops.WorkshopProblem;

/** Turns the rows of a table into cards of a camp; what cannot be one is told by its line. */
final class Transfer {
    private final Camp camp;
    private final Map<String, String> kinds;
    private final List<Thing> needs;
    private final Map<String, Integer> columns;
    private final Session session;
    private final Audience audience;
    private final String language;

    /** What is wrong with a line, counted as a spreadsheet counts. */
    record Fault(int line, String text) {
    }

    record Outcome(List<Placed> cards, List<Fault> faults) {
    }

    /** @param session of the cards that do not say their kind */
    Transfer(Camp camp, Knowledge knowledge, Map<String, Integer> columns, Session session, Audience audience, String language) {
        this.camp = camp;
        this.kinds = knowledge.kinds("fr");
        this.needs = knowledge.all("Need", "fr");
        this.columns = columns;
        this.session = session;
        this.audience = audience;
        this.language = language;
    }

    Outcome of(BoardFile file) {
        var cards = new ArrayList<Placed>();
        var faults = new ArrayList<Fault>();
        for (int i = 0; i < file.rows().size(); i++) {
            try {
                cards.add(card(file.rows().get(i)));
            } catch (Problem wrong) {
                faults.add(new Fault(i + 2, wrong.detail(language)));
            }
        }
        return new Outcome(cards, faults);
    }

    private Placed card(List<String> row) {
        String kind = kind(cell(row, "nature"));
        var of = Session.of(kind);
        var territory = territory(cell(row, "territoire"));
        var draft = new Draft(kind, cell(row, "texte"), Optional.empty(), need(cell(row, "besoin")), Optional.empty(),
                Optional.of(cell(row, "commentaires")).filter(text -> !text.isEmpty()).stream().toList());
        draft.check();
        return new Placed(of, room(cell(row, "salle"), territory), territory.id(), Optional.of(audience), draft, votes(cell(row, "votes")));
    }

    private String cell(List<String> row, String field) {
        return BoardFile.cell(row, columns.getOrDefault(field, -1));
    }

    /** By its code or its name; a note without one is the first that the session asks for. */
    private String kind(String text) {
        if (text.isBlank()) {
            return session.kinds().getFirst();
        }
        return kinds.entrySet().stream().filter(kind -> !kind.getKey().equals(Session.OF_THE_MAP) && same(text, kind.getKey(), kind.getValue())).map(Map.Entry::getKey).findFirst()
                .orElseThrow(() -> unknown("nature", text, String.join(", ", kinds.values())));
    }

    private Thing territory(String text) {
        return text.isBlank() && camp.territories().size() == 1 ? camp.territories().getFirst()
                : camp.territories().stream().filter(one -> same(text, one.id(), one.label())).findFirst()
                .orElseThrow(() -> unknown("territoire", text, String.join(", ", camp.territories().stream().map(Thing::label).toList())));
    }

    private Optional<Thing> need(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(needs.stream().filter(one -> same(text, one.id(), one.label())).findFirst()
                .orElseThrow(() -> unknown("besoin", text, "le code ou le nom d'un besoin du graphe")));
    }

    /** The room that the line names, else the first of its territory. */
    private int room(String text, Thing territory) {
        String number = text.replaceAll("\\D", "");
        return camp.rooms().stream().filter(room -> room.territory().isEmpty() || room.territory().get().equals(territory))
                .filter(room -> number.isEmpty() || Integer.toString(room.number()).equals(number)).map(Camp.Room::number).findFirst()
                .orElseThrow(() -> unknown("salle", text, "une salle de ce territoire"));
    }

    private static int votes(String text) {
        if (!text.matches("\\d{0,4}")) {
            throw unknown("votes", text, "un nombre entier");
        }
        return text.isEmpty() ? 0 : Integer.parseInt(text);
    }

    private static boolean same(String text, String code, String label) {
        return text.equals(code) || Folding.fold(text).equals(Folding.fold(label));
    }

    private static Problem unknown(String field, String text, String expected) {
        return WorkshopProblem.refused("%s : « %s » inconnu ; attendu : %s.".formatted(field, text, expected), "%s: '%s' is unknown; expected: %s.".formatted(field, text, expected));
    }
}
