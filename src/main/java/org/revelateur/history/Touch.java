package org.revelateur.history;

/** What a version did to one thing: how many of the statements about it were added, and how many removed. */
public record Touch(Version version, int added, int removed) {
}
