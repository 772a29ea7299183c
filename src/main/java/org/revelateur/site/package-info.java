/** What every page has around its content: the layout, its words and language, addresses within this server, and error pages. */
@ApplicationModule(allowedDependencies = {"graph", "resource", "vocab"})
@NullMarked
package org.revelateur.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
