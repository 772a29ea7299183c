/**
 * What could travel: territories that are alike, solutions that are alike, and where a need waits for a solution that works
 * elsewhere.
 */
@ApplicationModule(allowedDependencies = {"indexing", "ranking", "recommend", "resource"})
@NullMarked
package org.revelateur.transfer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
