/**
 * Files of facts, as people and public services have them, read into the graph: tables with documented columns, and the formats
 * of some providers, which become rows of the same tables. All of a file is taken or none, and the same file again changes nothing.
 */
@ApplicationModule(allowedDependencies = {"graph", "resource", "search", "text", "vocab"})
@NullMarked
package org.revelateur.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
