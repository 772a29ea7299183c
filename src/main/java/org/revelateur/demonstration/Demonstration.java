package org.revelateur.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.revelateur.report.Publisher;
import org.revelateur.resource.Paris;
import org.revelateur.workshops.Audience;
import org.revelateur.workshops.Camp;
import org.revelateur.workshops.Camps;
import org.revelateur.workshops.Draft;
import org.revelateur.workshops.LiveCamp;
import org.revelateur.workshops.Placed;
import org.revelateur.workshops.Session;
import org.revelateur.workshops.Thing;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Plays the invented camp of {@code demonstration/invented-camp.json} once: three sessions, closed and published, and a last one that is open. */
@Component
@ConditionalOnProperty("revelateur.demo")
class Demonstration {
    private static final String FILE = "demonstration/invented-camp.json";

    /** What is said and retained, in the order of the sessions. */
    record Script(String id, String title, List<Thing> territories, int rooms, List<Line> cards, List<Retained> retained) {
    }

    record Line(Session session, int room, String territory, Optional<Audience> audience, String kind, String text, Optional<Thing> need, Optional<Thing> solution, int votes) {
        Placed placed() {
            return new Placed(session, room, territory, audience, new Draft(kind, text, Optional.empty(), need, solution, List.of()), votes);
        }
    }

    record Retained(String territory, List<String> existing, List<String> emerging, Map<String, List<String>> solutions) {
    }

    private final Camps camps;
    private final Publisher publisher;
    private final JsonMapper json;

    Demonstration(Camps camps, Publisher publisher, JsonMapper json) {
        this.camps = camps;
        this.publisher = publisher;
        this.json = json;
    }

    @EventListener(ApplicationReadyEvent.class)
    void play() {
        if (camps.all().isEmpty()) {
            play(script());
        }
    }

    private Script script() {
        try (var in = new ClassPathResource(FILE).getInputStream()) {
            return json.readValue(in, Script.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void play(Script script) {
        var live = camps.create(new Camp(script.id(), script.title(), script.territories(), meetings(), camps.rooms(script.rooms(), script.territories()), List.of(), 365, true, Instant.now()));
        for (Session session : Session.values()) {
            live.open(session);
            live.place(script.cards().stream().filter(line -> line.session() == session).map(Line::placed).toList());
            script.retained().forEach(retained -> choose(live, session, retained));
            if (session != Session.CLOSING) {
                live.close(session);
            }
        }
        publisher.publish(live, "demonstration");
    }

    /** From today on, a week apart. */
    private static List<Camp.Meeting> meetings() {
        return Arrays.stream(Session.values()).map(session -> new Camp.Meeting(session, LocalDate.now(Paris.ZONE).plusDays(7L * session.ordinal()), "11:00", "13:00", true)).toList();
    }

    private static void choose(LiveCamp live, Session session, Retained retained) {
        if (session == Session.NEEDS) {
            live.selections().needs(retained.territory(), retained.existing(), retained.emerging());
        } else if (session == Session.SOLUTIONS) {
            retained.solutions().forEach((need, solutions) -> live.selections().solutions(retained.territory(), need, solutions));
        }
    }
}
