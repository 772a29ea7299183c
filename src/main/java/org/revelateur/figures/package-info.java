/** The figures of the territories: what is known of an indicator in which year and where, and what of it stands out. */
@ApplicationModule(allowedDependencies = {"graph", "resource", "vocab"})
@NullMarked
package org.revelateur.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
