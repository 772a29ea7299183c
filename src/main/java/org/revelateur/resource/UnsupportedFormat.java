package org.revelateur.resource;

import java.util.List;
import org.springframework.http.HttpStatus;

/** A format that does not exist, or that what was asked for cannot be had in. */
public final class UnsupportedFormat extends Problem {
    public UnsupportedFormat(String asked, List<String> known) {
        super(HttpStatus.NOT_ACCEPTABLE, "Le format « %s » n'est pas proposé ici ; formats : %s.".formatted(quoted(asked), String.join(", ", known)),
                "The format '%s' is not available here; formats: %s.".formatted(quoted(asked), String.join(", ", known)));
        property("formats", known);
    }
}
