/**
 * Finds needs, territories, solutions and actors by what people type: codes, names, synonyms, words of a sentence, with their
 * slips. An index in memory of its own follows the graph, so that an answer costs no query.
 */
@ApplicationModule(allowedDependencies = {"graph", "resource", "text", "vocab"})
@NullMarked
package org.revelateur.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
