/** What makes the graph findable and usable as a whole: its description for machines, dumps, the feed of changes, the list of its pages. */
@ApplicationModule(allowedDependencies = {"census", "formats", "graph", "history", "resource", "site", "vocab"})
@NullMarked
package org.revelateur.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
