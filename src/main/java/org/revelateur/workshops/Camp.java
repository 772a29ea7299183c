package org.revelateur.workshops;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A series of workshops as it was planned.
 *
 * @param witnesses keys of the structures that bring their experience
 * @param keptDays  how long the live board is kept after the last meeting; then it is deleted
 * @param invented  whether everything in it is made up, for a demonstration
 */
public record Camp(String id, String title, List<Thing> territories, List<Meeting> meetings, List<Room> rooms, List<String> witnesses, int keptDays,
                   boolean invented, Instant created) {

    /** A session's day; times as {@code 11:00}. */
    public record Meeting(Session session, LocalDate date, String start, String end, boolean online) {
    }

    /** A working group: who knows the code may enter. A room of all territories has none of its own. */
    public record Room(int number, String code, Optional<Thing> territory) {
    }

    public Optional<Room> room(int number) {
        return rooms.stream().filter(room -> room.number() == number).findFirst();
    }

    public Optional<Thing> territory(String id) {
        return territories.stream().filter(territory -> territory.id().equals(id)).findFirst();
    }

    /** The day after which nothing of the live board is kept. */
    public LocalDate until() {
        return meetings.stream().map(Meeting::date).max(LocalDate::compareTo).orElseThrow().plusDays(keptDays);
    }
}
