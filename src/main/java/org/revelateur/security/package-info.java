/**
 * Who may call which address. Reading is public; writing takes an account with a role; no page of another site can borrow one.
 * Accounts are a file of the data directory, made by the command line. Uses nothing of ours.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.revelateur.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
