/** What readers report as wrong, kept for editors in a file of the data directory, apart from the graph. */
@ApplicationModule(allowedDependencies = {"graph", "resource", "site", "vocab"})
@NullMarked
package org.revelateur.feedback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
