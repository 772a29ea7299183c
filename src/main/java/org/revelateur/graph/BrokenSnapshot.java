package org.revelateur.graph;

/** A folder does not hold the whole copy of a store that its note promises; the message says what is wrong. */
public class BrokenSnapshot extends RuntimeException {
    BrokenSnapshot(String message) {
        super(message);
    }
}
