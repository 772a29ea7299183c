/** The formats in which RDF is told: chosen by what a request accepts, and written in one order, so that the same triples are the same text. */
@ApplicationModule(allowedDependencies = {"resource", "vocab"})
@NullMarked
package org.revelateur.formats;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
