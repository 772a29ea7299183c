package org.revelateur.query;

/** A file of {@code queries/} that cannot be served; the program does not start with it. */
public class BadQueryFile extends RuntimeException {
    BadQueryFile(String file, String reason) {
        super("%s: %s".formatted(file, reason));
    }
}
