package org.revelateur.security;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Passwords were tried too often; whoever asks has to wait before one is looked at again. */
final class TooManyAttempts extends AuthenticationException {
    private final Duration wait;

    TooManyAttempts(Duration wait) {
        super("Too many attempts");
        this.wait = wait;
    }

    /** In whole seconds, at least one. */
    long seconds() {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }
}
