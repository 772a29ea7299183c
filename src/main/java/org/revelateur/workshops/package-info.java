/**
 * Workshops while they run: camps, rooms, cards, votes and choices, with the rules of the method. They are kept apart from the
 * graph, one file a camp, so that no vote changes the graph's version and nothing is public before somebody looked at it.
 */
@ApplicationModule(allowedDependencies = {"resource"})
@NullMarked
package org.revelateur.workshops;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
