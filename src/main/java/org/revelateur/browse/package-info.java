/** The pages of the main job: the sentence that asks, and its answer. Readers turn the graph into view records; templates only loop and choose. */
@ApplicationModule(allowedDependencies = {"charts", "figures", "graph", "pdf", "query", "recommend", "resource", "search", "site", "understanding", "vocab"})
@NullMarked
package org.revelateur.browse;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
