/** Makes data of the real shape and of any size, to measure with. Everything in it that the shipped facts do not say is invented, and says so. */
@ApplicationModule(allowedDependencies = "vocab")
@NullMarked
package org.revelateur.generation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
