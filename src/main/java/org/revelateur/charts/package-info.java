/** Draws SVG on the server: maps, dot plots, problem trees. Knows nothing of the graph, and needs no script. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.revelateur.charts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
