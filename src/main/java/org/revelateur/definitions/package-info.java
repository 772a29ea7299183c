/** The ontology as a page that people read, and as the RDF that programs do. */
@ApplicationModule(allowedDependencies = {"census", "charts", "formats", "graph", "resource", "site", "vocab"})
@NullMarked
package org.revelateur.definitions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
