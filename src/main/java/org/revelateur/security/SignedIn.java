package org.revelateur.security;

import org.springframework.security.core.AuthenticatedPrincipal;

/** Who signed in with an account, as the account was then. */
record SignedIn(Account account) implements AuthenticatedPrincipal {
    @Override
    public String getName() {
        return account.name();
    }

    @Override
    public String toString() {
        return account.toString();
    }
}
