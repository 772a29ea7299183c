/** What makes a territory, a need, a solution, an actor, an indicator or a theme worth a page: the sections that say it, put together from the graph. */
@ApplicationModule(allowedDependencies = {"charts", "figures", "graph", "indexing", "maps", "ranking", "resource", "site", "vocab"})
@NullMarked
package org.revelateur.portraits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
