/**
 * Which solutions fit a need on a territory, and how much each of their qualities counts: an immutable {@link
 * org.revelateur.ranking.Index} of what the graph says, and a {@link org.revelateur.ranking.Ranker} over it. Plain Java:
 * no Spring, no RDF.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.revelateur.ranking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
