/** The graph as a graph: what is linked to a thing, step by step, as a list and as a picture, and the paths between two things. */
@ApplicationModule(allowedDependencies = {"graph", "resource", "search", "site", "vocab"})
@NullMarked
package org.revelateur.network;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
