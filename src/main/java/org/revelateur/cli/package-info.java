/**
 * The commands of the jar: each is a class of its own, listed in {@link org.revelateur.cli.Main}. Whatever goes wrong is one line on
 * stderr and exit code 1.
 */
@ApplicationModule(allowedDependencies = {"evaluation", "generation", "operations", "resource", "security", "vocab"})
@NullMarked
package org.revelateur.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
