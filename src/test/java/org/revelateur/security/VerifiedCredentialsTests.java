package org.revelateur.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class VerifiedCredentialsTests {
    static final Accounts.Stamp STAMP = new Accounts.Stamp(1, 100, "a");
    static final Account MARIE = new Account("marie", Role.EDITOR, "a hash");

    MovableClock clock = new MovableClock();
    VerifiedCredentials verified = new VerifiedCredentials(Duration.ofSeconds(60), clock);

    @Test
    void recallsWhatWasVerified() {
        verified.remember("marie", "secret", STAMP, MARIE);

        assertThat(verified.recall("marie", "secret", STAMP)).contains(MARIE);
    }

    @Test
    void knowsNoOtherPasswordAndNoOtherName() {
        verified.remember("marie", "secret", STAMP, MARIE);

        assertThat(verified.recall("marie", "Secret", STAMP)).isEmpty();
        assertThat(verified.recall("mari", "esecret", STAMP)).isEmpty();
    }

    @Test
    void forgetsAfterAMinute() {
        verified.remember("marie", "secret", STAMP, MARIE);

        clock.pass(Duration.ofSeconds(60));

        assertThat(verified.recall("marie", "secret", STAMP)).isEmpty();
    }

    @Test
    void forgetsWhenTheAccountsChange() {
        verified.remember("marie", "secret", STAMP, MARIE);

        assertThat(verified.recall("marie", "secret", new Accounts.Stamp(1, 100, "b"))).isEmpty();
    }
}
