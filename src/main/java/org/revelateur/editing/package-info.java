/** Facts corrected by editors in their browser: forms that are made of the shapes, and the queue of what should be looked at again. */
@ApplicationModule(allowedDependencies = {"feedback", "graph", "history", "resource", "site", "vocab"})
@NullMarked
package org.revelateur.editing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
