/**
 * How good the answers are: judged topics asked of a server, measured, and set beside simpler ways to answer. It sees the server
 * from outside, by the API that everybody uses.
 */
@ApplicationModule(allowedDependencies = {"text", "vocab"})
@NullMarked
package org.revelateur.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
