/** The API as an OpenAPI document and as a page: the addresses that a file describes, and each question of the catalogue as one more. */
@ApplicationModule(allowedDependencies = {"query", "resource", "site"})
@NullMarked
package org.revelateur.openapi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
