/** What other sites show of this one: two custom elements in one file, plain pages for frames, and the page that writes the snippet. */
@ApplicationModule(allowedDependencies = {"graph", "query", "recommend", "resource", "site", "vocab"})
@NullMarked
package org.revelateur.widgets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
