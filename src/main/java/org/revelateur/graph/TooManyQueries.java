package org.revelateur.graph;

/** As many long queries run as may at once: another may come back in a few seconds. */
public class TooManyQueries extends RuntimeException {
    TooManyQueries() {
        super("Trop de requêtes longues à la fois : réessayez dans quelques secondes. Too many long queries at once: try again in a few seconds.");
    }
}
