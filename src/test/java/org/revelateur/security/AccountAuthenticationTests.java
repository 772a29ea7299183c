package org.revelateur.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Names, passwords and addresses are made up. */
class AccountAuthenticationTests {
    static final String PASSWORD = "bien assez long";

    @TempDir
    Path directory;
    MovableClock clock = new MovableClock();
    Accounts accounts;
    AccountAuthentication authentication;

    @BeforeEach
    void oneEditor() {
        accounts = new Accounts(directory);
        accounts.add("marie", Role.EDITOR, PASSWORD);
        authentication = new AccountAuthentication(accounts, clock);
    }

    @Test
    void givesTheRoleAndKeepsNoPassword() {
        var marie = from("192.0.2.1", "marie", PASSWORD);

        assertThat(marie.getName()).isEqualTo("marie");
        assertThat(marie.getCredentials()).isNull();
        assertThat(marie.getAuthorities()).singleElement().hasToString("ROLE_EDITOR");
    }

    @Test
    void refusesAWrongPasswordAndAnUnknownName() {
        assertThatThrownBy(() -> from("192.0.2.1", "marie", "pas le bon mot")).isInstanceOf(BadCredentialsException.class);
        assertThatThrownBy(() -> from("192.0.2.1", "paul", PASSWORD)).isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void refusesAnAccountRemovedAMomentAfterItWasUsed() {
        from("192.0.2.1", "marie", PASSWORD);

        new Accounts(directory).remove("marie");

        assertThatThrownBy(() -> from("192.0.2.1", "marie", PASSWORD)).isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void letsWhoGuessesWaitEvenWithTheRightPassword() {
        guess(10, "192.0.2.1");

        var refused = catchThrowableOfType(TooManyAttempts.class, () -> from("192.0.2.1", "marie", PASSWORD));

        assertThat(refused.seconds()).isEqualTo(300);
    }

    @Test
    void letsTheOwnerInWhileSomebodyElseGuesses() {
        guess(10, "192.0.2.1");

        assertThat(from("192.0.2.2", "marie", PASSWORD).isAuthenticated()).isTrue();
    }

    @Test
    void letsWhoWaitedTryAgain() {
        guess(10, "192.0.2.1");

        clock.pass(Duration.ofMinutes(5));

        assertThat(from("192.0.2.1", "marie", PASSWORD).isAuthenticated()).isTrue();
    }

    @Test
    void forgivesMistakesOnceThePasswordIsRight() {
        guess(9, "192.0.2.1");
        from("192.0.2.1", "marie", PASSWORD);

        guess(9, "192.0.2.1");

        assertThat(from("192.0.2.1", "marie", PASSWORD).isAuthenticated()).isTrue();
    }

    @Test
    void letsNobodyInWhileTheAccountsCannotBeRead() throws IOException {
        from("192.0.2.1", "marie", PASSWORD);

        Files.writeString(accounts.file(), "not JSON");

        assertThatThrownBy(() -> from("192.0.2.1", "marie", PASSWORD)).isInstanceOf(AuthenticationServiceException.class);
    }

    private void guess(int times, String address) {
        IntStream.range(0, times).forEach(i ->
                assertThatThrownBy(() -> from(address, "marie", "une devinette " + i)).isInstanceOf(BadCredentialsException.class));
    }

    private Authentication from(String address, String name, String password) {
        var attempt = UsernamePasswordAuthenticationToken.unauthenticated(name, password);
        attempt.setDetails(new WebAuthenticationDetails(address, null));
        return authentication.authenticate(attempt);
    }
}
