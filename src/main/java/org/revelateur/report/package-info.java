/** What of a workshop enters the graph, and the account that is given of it afterwards. */
@ApplicationModule(allowedDependencies = {"formats", "graph", "pdf", "resource", "site", "vocab", "workshops"})
@NullMarked
package org.revelateur.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
