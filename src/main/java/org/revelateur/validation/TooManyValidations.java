package org.revelateur.validation;

import org.revelateur.resource.Problem;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Another validation runs: each keeps writers waiting, so there is one at a time. */
final class TooManyValidations extends Problem {
    TooManyValidations() {
        super(HttpStatus.SERVICE_UNAVAILABLE, "Une autre vérification est en cours : réessayez dans quelques secondes.",
                "Another validation is running: try again in a few seconds.");
        headers().set(HttpHeaders.RETRY_AFTER, "5");
    }
}
