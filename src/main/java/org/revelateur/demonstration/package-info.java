/** A workshop that never took place, for {@code serve --demo} alone: whatever is said in it is invented, and every page says so. */
@ApplicationModule(allowedDependencies = {"report", "resource", "workshops"})
@NullMarked
package org.revelateur.demonstration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
