package org.revelateur.workshops;

/** Something that those who look at a board are told of. */
public sealed interface Change permits Card, Stand, Change.Ended {

    /** The camp is gone, or the server stops. */
    record Ended() implements Change {
    }
}
