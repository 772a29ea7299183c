/** Every thing of the graph at its own address, for people and for programs, and the ontology that says what its words mean. */
@ApplicationModule(allowedDependencies = {"formats", "graph", "history", "portraits", "resource", "site", "vocab"})
@NullMarked
package org.revelateur.things;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
