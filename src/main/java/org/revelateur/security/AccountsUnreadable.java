package org.revelateur.security;

import java.nio.file.Path;

/** The file of the accounts is there, but cannot be used. */
public final class AccountsUnreadable extends RuntimeException {
    AccountsUnreadable(Path file, Exception cause) {
        super("%s : les comptes ne peuvent pas être lus (%s)".formatted(file, firstLine(cause)), cause);
    }

    private static String firstLine(Exception cause) {
        String message = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
        return cause.getClass().getSimpleName() + ": " + message;
    }
}
