package org.revelateur.security;

/** An account cannot be made, replaced or removed; the message says why in one line. */
public final class AccountRefused extends RuntimeException {
    AccountRefused(String message) {
        super(message);
    }
}
