/**
 * The pages on which workshops take place: rooms for participants, the facilitator's desk, the screen for all; and the events
 * that keep them alike.
 */
@ApplicationModule(allowedDependencies = {"graph", "pdf", "recommend", "resource", "search", "site", "text", "vocab", "workshops"})
@NullMarked
package org.revelateur.board;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
