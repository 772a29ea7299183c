package org.revelateur.evaluation;

import java.nio.file.Path;

/** A file of judged topics cannot be used; the message says which line, and why. */
public final class BadTopic extends RuntimeException {
    BadTopic(Path file, String why) {
        super("%s : %s".formatted(file, why));
    }

    BadTopic(Path file, int line, String why) {
        super("%s, ligne %d : %s".formatted(file, line, why));
    }
}
