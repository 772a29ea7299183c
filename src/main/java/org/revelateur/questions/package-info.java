/** The questions of the catalogue as pages: a form made from a question's typed parameters, and its answer as a table. */
@ApplicationModule(allowedDependencies = {"charts", "graph", "maps", "query", "resource", "site", "vocab"})
@NullMarked
package org.revelateur.questions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
