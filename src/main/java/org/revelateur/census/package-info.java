/** How much the graph holds of what: counted once a version. */
@ApplicationModule(allowedDependencies = {"graph", "vocab"})
@NullMarked
package org.revelateur.census;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
