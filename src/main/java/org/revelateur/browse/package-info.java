/**
 * The pages, and the things behind them: the sentence that asks, the answer, and every resource in the formats of
 * linked data. Readers turn the graph into view records; templates only loop and choose.
 */
@ApplicationModule(allowedDependencies = {"graph", "vocab", "query", "resource", "recommend"})
@NullMarked
package org.revelateur.browse;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
