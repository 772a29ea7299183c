/** Keeps an index to rank by of the newest version of the graph: reads it whole once, then follows each change. */
@ApplicationModule(allowedDependencies = {"graph", "ranking", "resource", "text", "vocab"})
@NullMarked
package org.revelateur.indexing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
