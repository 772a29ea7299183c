/** Words as people type them: what two spellings of one word have in common, and which names come near one. Uses nothing. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.revelateur.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
