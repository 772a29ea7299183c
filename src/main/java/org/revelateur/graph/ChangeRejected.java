package org.revelateur.graph;

import java.util.List;

/** The graph would no longer conform to the shapes; nothing was written. */
public class ChangeRejected extends RuntimeException {
    private final transient List<Violation> violations;

    public ChangeRejected(List<Violation> violations) {
        super("Rien n'a été écrit : %d règle(s) ne seraient plus respectées. %s".formatted(violations.size(),
                violations.stream().limit(3).map(v -> v.message() + " (" + v.focus() + ")").distinct().reduce((a, b) -> a + " ; " + b).orElse("")));
        this.violations = List.copyOf(violations);
    }

    public List<Violation> violations() {
        return violations;
    }
}
