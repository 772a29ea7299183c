package org.revelateur.security;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Asks the accounts whether a name and a password belong together: quickly for who was right a moment ago, slowly for who guesses. */
final class AccountAuthentication implements AuthenticationProvider {
    private static final Logger LOG = LoggerFactory.getLogger(AccountAuthentication.class);
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private record Credentials(String name, String password, String address) {
    }

    private final Accounts accounts;
    private final VerifiedCredentials verified;
    private final FailedAttempts failures;
    private final Semaphore hashing = new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2)); // readers keep the rest

    AccountAuthentication(Accounts accounts, InstantSource clock) {
        this.accounts = accounts;
        this.verified = new VerifiedCredentials(Duration.ofSeconds(60), clock);
        this.failures = new FailedAttempts(10, Duration.ofMinutes(5), clock);
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var credentials = new Credentials(Account.oneForm(attempt.getName()), String.valueOf(attempt.getCredentials()),
                attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "");
        try {
            var account = recall(credentials).orElseGet(() -> verify(credentials));
            var authentication = UsernamePasswordAuthenticationToken.authenticated(new SignedIn(account), null, List.of(account.role().authority()));
            authentication.setDetails(attempt.getDetails());
            return authentication;
        } catch (AccountsUnreadable e) {
            LOG.error(e.getMessage());
            throw new AuthenticationServiceException("The accounts cannot be read", e);
        }
    }

    /** Who has to wait is not told either whether the password was right. */
    private Optional<Account> recall(Credentials credentials) {
        failures.wait(credentials.name(), credentials.address()).ifPresent(wait -> {
            throw new TooManyAttempts(wait);
        });
        return verified.recall(credentials.name(), credentials.password(), accounts.stamp());
    }

    private Account verify(Credentials credentials) {
        if (!mayHash()) {
            throw new TooManyAttempts(PATIENCE);
        }
        try {
            return recall(credentials).orElseGet(() -> hash(credentials)); // another request may have been faster
        } finally {
            hashing.release();
        }
    }

    private boolean mayHash() {
        try {
            return hashing.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Account hash(Credentials credentials) {
        var stamp = accounts.stamp();
        var account = accounts.find(credentials.name());
        boolean opens = account.orElseGet(Account::nobody).opensWith(credentials.password());
        if (account.isEmpty() || !opens) {
            failures.failed(credentials.name(), credentials.address());
            throw new BadCredentialsException("Unknown name or wrong password");
        }
        failures.succeeded(credentials.name(), credentials.address());
        verified.remember(credentials.name(), credentials.password(), stamp, account.get());
        return account.get();
    }
}
