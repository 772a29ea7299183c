/** Where things are: outlines and neighbourhood of the territories, derived from the communes' centres and said so. */
@ApplicationModule(allowedDependencies = {"graph", "resource", "vocab"})
@NullMarked
package org.revelateur.geography;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
