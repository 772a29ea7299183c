/**
 * Queries are the API: each file of {@code queries/} is a question with typed parameters, served as a REST endpoint in
 * every format. Parameters enter as RDF terms, never as text.
 */
@ApplicationModule(allowedDependencies = {"formats", "graph", "resource", "text", "vocab"})
@NullMarked
package org.revelateur.query;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
