package org.revelateur.resource;

import org.springframework.http.HttpStatus;

/** What somebody sent does not follow the rules of its syntax; it says where, if the place is known. */
public final class Unreadable extends Problem {

    public Unreadable(String french, String english) {
        super(HttpStatus.BAD_REQUEST, "Contenu illisible : %s.".formatted(french), "Unreadable content: %s.".formatted(english));
    }

    /** The place counts from 1. */
    public Unreadable(long line, long column, String french, String english) {
        super(HttpStatus.BAD_REQUEST, "Contenu illisible, ligne %d, colonne %d : %s.".formatted(line, column, french),
                "Unreadable content, line %d, column %d: %s.".formatted(line, column, english));
        property("line", line);
        property("column", column);
    }

    static Unreadable at(long line, long column, String french, String english) {
        return line < 1 ? new Unreadable(french, english) : new Unreadable(line, column, french, english);
    }
}
