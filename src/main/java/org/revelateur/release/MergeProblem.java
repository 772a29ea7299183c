package org.revelateur.release;

import java.util.List;
import org.revelateur.resource.Problem;
import org.springframework.http.HttpStatus;

/** A release cannot be merged into a graph as asked. */
final class MergeProblem extends Problem {
    private MergeProblem(HttpStatus status, String french, String english) {
        super(status, french, english);
    }

    static MergeProblem nothingWaits(String graph, List<String> waiting) {
        return new MergeProblem(HttpStatus.NOT_FOUND, "Rien n'attend dans %s ; en attente : %s".formatted(graph, waiting.isEmpty() ? "rien" : String.join(", ", waiting)),
                "Nothing waits in %s; waiting: %s".formatted(graph, waiting.isEmpty() ? "nothing" : String.join(", ", waiting)));
    }

    static MergeProblem conflicts(String graph, List<String> conflicts) {
        var problem = new MergeProblem(HttpStatus.CONFLICT,
                "%s : %d propriété(s) changées ici et dans la nouvelle livraison, d'abord %s ; dites qui a raison".formatted(graph, conflicts.size(), conflicts.getFirst()),
                "%s: %d properties were changed both here and in the new release, first %s; say who is right".formatted(graph, conflicts.size(), conflicts.getFirst()));
        problem.property("conflicts", conflicts);
        return problem;
    }
}
