package org.revelateur.workshops;

/** Somebody in a room, known by what a token hashes to and by nothing else. */
public record Participant(String id, int room, Audience audience) {
}
