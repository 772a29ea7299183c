/** Needs by territories: where a solution is present, where one elsewhere could inspire, where nothing is known. */
@ApplicationModule(allowedDependencies = {"graph", "query", "resource", "site", "vocab"})
@NullMarked
package org.revelateur.matrix;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
