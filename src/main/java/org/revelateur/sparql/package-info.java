/** The SPARQL protocols, answered by Fuseki inside this process: query, update and graph store, within limits. */
@ApplicationModule(allowedDependencies = {"formats", "graph", "resource", "vocab"})
@NullMarked
package org.revelateur.sparql;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
