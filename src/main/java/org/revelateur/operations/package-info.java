/**
 * Running an instance: whether it lives and is ready, its measures, and what commands of this machine ask of it at
 * {@code /local}, which no other machine reaches.
 */
@ApplicationModule(allowedDependencies = {"graph", "resource", "search", "vocab"})
@NullMarked
package org.revelateur.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
