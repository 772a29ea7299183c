/** The API as an OpenAPI document: the addresses that a file describes, and each question of the catalogue as one more. */
@ApplicationModule(allowedDependencies = {"query", "resource"})
@NullMarked
package org.revelateur.openapi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
