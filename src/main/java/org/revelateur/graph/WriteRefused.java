package org.revelateur.graph;

/** A write that the graph cannot take whatever its data, such as one to the closed default graph. The message says what to do. */
public class WriteRefused extends RuntimeException {
    public WriteRefused(String message) {
        super(message);
    }
}
