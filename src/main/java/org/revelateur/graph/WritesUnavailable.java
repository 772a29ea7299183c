package org.revelateur.graph;

/** Writes cannot be checked just now, as when the mirror is being built; reads are served, and a later try will work. */
public class WritesUnavailable extends RuntimeException {
    public WritesUnavailable(String message) {
        super(message);
    }
}
