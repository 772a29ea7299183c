/** The page to write one's own questions in: SPARQL with examples, completion, and answers as table, map and chart. */
@ApplicationModule(allowedDependencies = {"graph", "query", "questions", "resource", "site", "sparql", "vocab"})
@NullMarked
package org.revelateur.workbench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
