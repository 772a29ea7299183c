package org.revelateur.maps;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.revelateur.resource.MalformedParameter;
import org.revelateur.resource.Parameters;
import org.revelateur.resource.Resources;

/** What a map is asked to show. */
record MapRequest(String measure, Optional<Level> level, List<Node> within) {
    private static final String USUAL = "taux_chomage_rp";

    /** @throws org.revelateur.resource.Problem naming the parameter that is malformed or names nothing */
    static MapRequest of(HttpServletRequest request, Resources resources) {
        var parameters = Parameters.any(request);
        var level = parameters.text("niveau").map(code -> Level.of(code).orElseThrow(() ->
                new MalformedParameter("niveau", code, "departement, epci ou commune", "departement, epci or commune")));
        var within = parameters.text("departement").map(code -> resources.resolve("territory", "departement", code)).stream().toList();
        return new MapRequest(parameters.text("mesure").orElse(USUAL), level, within);
    }
}
