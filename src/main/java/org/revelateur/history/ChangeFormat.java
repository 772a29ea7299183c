package org.revelateur.history;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.apache.jena.riot.WebContent;
import org.revelateur.formats.Accepted;
import org.springframework.http.MediaType;

/** How a change is told: in JSON about it, or as the RDF Patch that it is. */
enum ChangeFormat {
    JSON(MediaType.APPLICATION_JSON), PATCH(MediaType.parseMediaType(WebContent.contentTypePatch));

    private final MediaType type;

    ChangeFormat(MediaType type) {
        this.type = type;
    }

    MediaType type() {
        return type;
    }

    static ChangeFormat of(HttpServletRequest request) {
        return Accepted.chosen(request, List.of(values()), format -> format.name().toLowerCase(Locale.ROOT), format -> List.of(format.type));
    }
}
