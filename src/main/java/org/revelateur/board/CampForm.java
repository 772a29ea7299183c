package org.revelateur.board;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.revelateur.resource.MalformedParameter;
import org.revelateur.resource.MissingParameter;
import org.revelateur.resource.Parameters;
import org.revelateur.workshops.Camp;
import org.revelateur.workshops.Camps;
import org.revelateur.workshops.Session;
import org.revelateur.workshops.Thing;

/** What the form of a new camp says, checked. */
final class CampForm {
    private static final List<String> START = List.of("11:00", "11:00", "11:00", "11:00");
    private static final List<String> END = List.of("13:00", "13:00", "13:00", "13:30");
    private static final int KEPT = 90;

    private CampForm() {
    }

    /** @throws org.revelateur.resource.Problem naming the field that is missing or malformed */
    static Camp read(HttpServletRequest request, Camps camps, Knowledge knowledge) {
        var fields = Parameters.any(request);
        String id = fields.text("id").orElseThrow(() -> new MissingParameter("id", "un identifiant court, par exemple lozere-2027", "a short identifier, for example lozere-2027"));
        if (!id.matches("[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?") || knowledge.knows("workshop", id)) {
            throw new MalformedParameter("id", id, "des lettres minuscules, chiffres et tirets, qu'aucun atelier n'a déjà", "lower-case letters, digits and hyphens that no workshop has yet");
        }
        String title = fields.text("titre").filter(text -> text.length() <= 120)
                .orElseThrow(() -> new MissingParameter("titre", "le nom de l'atelier, 120 caractères au plus", "the workshop's name, at most 120 characters"));
        List<Thing> territories = codes(fields.text("territoires").orElse("")).map(code -> knowledge.thing("territory", code)).toList();
        if (territories.isEmpty() || territories.size() > 12) {
            throw new MissingParameter("territoires", "de 1 à 12 codes de territoires, par exemple 11 30 34 48 66", "1 to 12 codes of territories, for example 11 30 34 48 66");
        }
        int rooms = (int) fields.number("salles", 6, 1, 20);
        var witnesses = codes(fields.text("temoins").orElse("")).map(code -> knowledge.thing("actor", code).id()).toList();
        return new Camp(id, title, territories, meetings(fields), camps.rooms(rooms, territories), witnesses, (int) fields.number("conservation", KEPT, 1, 365), false, Instant.now());
    }

    private static List<Camp.Meeting> meetings(Parameters fields) {
        var meetings = new ArrayList<Camp.Meeting>();
        for (Session session : Session.values()) {
            String name = "date" + session.number();
            String text = fields.text(name).orElseThrow(() -> new MissingParameter(name, "le jour de la séance, par exemple 2027-06-17", "the session's day, for example 2027-06-17"));
            int index = session.ordinal();
            meetings.add(new Camp.Meeting(session, day(name, text), time(fields, "debut", session, START.get(index)), time(fields, "fin", session, END.get(index)),
                    fields.text("enligne" + session.number()).isPresent()));
        }
        return meetings;
    }

    private static LocalDate day(String name, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException other) {
            throw new MalformedParameter(name, text, "un jour comme 2027-06-17", "a day like 2027-06-17");
        }
    }

    private static String time(Parameters fields, String field, Session session, String usual) {
        String name = field + session.number();
        String text = fields.text(name).orElse(usual);
        if (!text.matches("([01]\\d|2[0-3]):[0-5]\\d")) {
            throw new MalformedParameter(name, text, "une heure comme 11:00", "a time like 11:00");
        }
        return text;
    }

    private static Stream<String> codes(String text) {
        return Arrays.stream(text.split("[\\s,;]+")).filter(code -> !code.isEmpty()).distinct();
    }
}
