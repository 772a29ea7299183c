/**
 * The graph: a read door and a write door, and no third. Every write, by whichever door, is one transaction on one
 * guarded dataset: validated, logged, stored and announced as {@link org.revelateur.graph.GraphChanged}, or refused whole.
 */
@ApplicationModule(allowedDependencies = {"text", "vocab"})
@NullMarked
package org.revelateur.graph;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
