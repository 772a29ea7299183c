/**
 * Suggests solutions to a territory, with the reasons. The ranking is the query {@code solutions-for-need}; this package
 * understands the question, puts the reasons into words and adds support, sources and neighbours.
 */
@ApplicationModule(allowedDependencies = {"graph", "query", "resource", "understanding", "vocab"})
@NullMarked
package org.revelateur.recommend;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
