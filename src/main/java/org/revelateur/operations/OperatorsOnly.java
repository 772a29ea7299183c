package org.revelateur.operations;

import org.revelateur.resource.Problem;
import org.springframework.http.HttpStatus;

/** Telemetry are not public: the property {@code revelateur.metrics-for} lists the networks that see them. */
final class OperatorsOnly extends Problem {
    OperatorsOnly() {
        super(HttpStatus.FORBIDDEN, "Les mesures ne sont montrées qu'aux réseaux de revelateur.metrics-for.", "Telemetry are shown to the networks of revelateur.metrics-for only.");
    }
}
