/** The territories on a map, coloured by an indicator or a count; the outlines are those of the graph. */
@ApplicationModule(allowedDependencies = {"charts", "figures", "graph", "query", "resource", "site", "vocab"})
@NullMarked
package org.revelateur.maps;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
