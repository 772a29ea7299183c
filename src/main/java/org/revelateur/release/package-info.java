/**
 * The release of facts that this build ships, and how it reaches the store: whole at first, later graph by graph where
 * nobody edited.
 */
@ApplicationModule(allowedDependencies = {"graph", "geography", "resource", "vocab"})
@NullMarked
package org.revelateur.release;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
