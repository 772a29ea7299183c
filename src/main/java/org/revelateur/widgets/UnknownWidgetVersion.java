package org.revelateur.widgets;

import org.revelateur.resource.Problem;
import org.springframework.http.HttpStatus;

/** A version of the widgets that there never was. */
final class UnknownWidgetVersion extends Problem {
    UnknownWidgetVersion(String version) {
        super(HttpStatus.NOT_FOUND, "Aucune version « %s » des widgets ; la plus récente est %s.".formatted(quoted(version), WidgetFile.NEWEST),
                "No version '%s' of the widgets; the newest is %s.".formatted(quoted(version), WidgetFile.NEWEST));
    }
}
