/** What the gate would say of statements, without writing them. */
@ApplicationModule(allowedDependencies = {"formats", "graph", "resource", "vocab"})
@NullMarked
package org.revelateur.validation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
