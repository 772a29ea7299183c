/** The page of a search over everything, and the description by which browsers offer it. */
@ApplicationModule(allowedDependencies = {"graph", "query", "resource", "search", "site", "text", "vocab"})
@NullMarked
package org.revelateur.results;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
