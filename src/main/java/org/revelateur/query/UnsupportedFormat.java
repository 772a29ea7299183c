package org.revelateur.query;

import java.util.List;
import org.revelateur.resource.Problem;
import org.springframework.http.HttpStatus;

/** A format that does not exist, or that this query cannot be had in. */
public final class UnsupportedFormat extends Problem {
    UnsupportedFormat(String asked, List<ResultFormat> known) {
        super(HttpStatus.NOT_ACCEPTABLE, "Le format « %s » n'est pas proposé ici ; formats : %s.".formatted(quoted(asked), codes(known)),
                "The format '%s' is not available here; formats: %s.".formatted(quoted(asked), codes(known)));
        property("formats", known.stream().map(ResultFormat::code).toList());
    }

    private static String codes(List<ResultFormat> formats) {
        return String.join(", ", formats.stream().map(ResultFormat::code).toList());
    }
}
