package org.revelateur.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class AllowanceTests {
    private final MovableClock clock = new MovableClock();
    private final Allowance allowance = new Allowance(60, clock);

    @Test
    void letsAMinutesWorthThroughAtOnceAndNoMore() {
        for (int i = 0; i < 60; i++) {
            assertThat(allowance.take("a")).isEmpty();
        }

        assertThat(allowance.take("a")).hasValue(Duration.ofSeconds(1));
    }

    @Test
    void letsAsMuchThroughAsHasBeenEarnedSince() {
        for (int i = 0; i < 60; i++) {
            allowance.take("a");
        }
        clock.pass(Duration.ofSeconds(2));

        assertThat(allowance.take("a")).isEmpty();
        assertThat(allowance.take("a")).isEmpty();
        assertThat(allowance.take("a")).isPresent();
    }

    @Test
    void doesNotLetOneClientWaitForAnother() {
        for (int i = 0; i < 61; i++) {
            allowance.take("a");
        }

        assertThat(allowance.take("b")).isEmpty();
    }
}
