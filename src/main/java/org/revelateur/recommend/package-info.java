/**
 * Suggests solutions to a territory, with the reasons: looks up what is asked, ranks, and puts the ranking into words, with
 * support, sources and neighbours.
 */
@ApplicationModule(allowedDependencies = {"graph", "indexing", "ranking", "resource", "understanding", "vocab"})
@NullMarked
package org.revelateur.recommend;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
