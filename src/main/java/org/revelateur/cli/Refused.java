package org.revelateur.cli;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** The server refused what a command asked; its problem details say why. */
final class Refused extends CommandFailed {
    private final transient JsonNode problem;

    Refused(JsonNode problem) {
        super(problem.path("detail").asString("Le serveur a refusé sans dire pourquoi"));
        this.problem = problem;
    }

    JsonNode problem() {
        return problem;
    }

    /** What broke the shapes; empty if it was refused for something else. */
    List<JsonNode> violations() {
        return problem.path("results").valueStream().toList();
    }
}
