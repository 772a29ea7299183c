/** What changed in the graph, when and why, as the log of its versions tells; and how a change is taken back. */
@ApplicationModule(allowedDependencies = {"formats", "graph", "resource", "vocab"})
@NullMarked
package org.revelateur.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
