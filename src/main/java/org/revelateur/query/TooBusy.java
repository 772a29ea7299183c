package org.revelateur.query;

import org.revelateur.resource.Problem;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** As many long queries run as may at once. */
public final class TooBusy extends Problem {
    TooBusy() {
        super(HttpStatus.SERVICE_UNAVAILABLE, "Trop de requêtes longues à la fois : réessayez dans quelques secondes.",
                "Too many long queries at once: try again in a few seconds.");
        headers().set(HttpHeaders.RETRY_AFTER, "5");
    }
}
