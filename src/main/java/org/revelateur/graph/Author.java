package org.revelateur.graph;

import java.util.Optional;

/** Who makes a change, and why. Names an account or a part of the program, never a workshop's participant. */
public record Author(String name, Optional<String> reason) {

    /** The program itself: releases and what is derived from facts. */
    public static Author program(String reason) {
        return new Author("revelateur", Optional.of(reason));
    }

    public Author {
        if (name.isBlank()) {
            throw new IllegalArgumentException("An author has a name");
        }
        reason = reason.map(String::strip).filter(text -> !text.isEmpty());
    }
}
