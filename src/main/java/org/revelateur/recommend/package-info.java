/**
 * Suggests solutions to a territory, with the reasons: keeps an index of the newest version of the graph, looks up what is
 * asked, and puts the ranking into words, with support, sources and neighbours.
 */
@ApplicationModule(allowedDependencies = {"graph", "ranking", "resource", "text", "understanding", "vocab"})
@NullMarked
package org.revelateur.recommend;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
