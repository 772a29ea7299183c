/**
 * How the outside names things and is answered: identifiers become resources, resources get labels, and every error of
 * the API is one problem detail, in French or English.
 */
@ApplicationModule(allowedDependencies = {"graph", "text", "vocab"})
@NullMarked
package org.revelateur.resource;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
