/** What the facts should have and lack: stale, thin, resting on one source, not verified; told openly, and kept per version so that one sees whether it gets better. */
@ApplicationModule(allowedDependencies = {"graph", "query", "resource", "site", "vocab"})
@NullMarked
package org.revelateur.quality;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
