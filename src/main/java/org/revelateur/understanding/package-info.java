/**
 * Reads what people write, in French or English and misspelt: the needs that it may mean, the place that it names, and the
 * solutions that speak of it. What it knows of words comes from the graph alone: labels, synonyms, texts.
 */
@ApplicationModule(allowedDependencies = {"graph", "text", "vocab"})
@NullMarked
package org.revelateur.understanding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
