package org.revelateur.validation;

import org.revelateur.resource.Problem;
import org.springframework.http.HttpStatus;

/** More than one request may have checked: whoever checks keeps writers waiting. */
final class TooManyStatements extends Problem {
    TooManyStatements(int most) {
        super(HttpStatus.CONTENT_TOO_LARGE, "Au plus %d faits à vérifier en une fois : envoyez-les en plusieurs parties.".formatted(most),
                "At most %d statements are checked at once: send them in several parts.".formatted(most));
        property("limit", most);
    }
}
