/** The words of the ontology and the identifiers of things. Uses nothing; everyone may use it. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.revelateur.vocab;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
