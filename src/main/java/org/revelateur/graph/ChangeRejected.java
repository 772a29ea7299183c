package org.revelateur.graph;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The graph would no longer conform to the shapes; nothing was written. */
public class ChangeRejected extends RuntimeException {
    private final transient List<Violation> violations;

    public ChangeRejected(List<Violation> violations) {
        super("Rien n'a été écrit : %d règle(s) ne seraient plus respectées. %s".formatted(violations.size(),
                first(violations, Violation::message)));
        this.violations = List.copyOf(violations);
    }

    /** How many rules are broken, and the first of them; French for any language but English. */
    public String detail(String language) {
        return language.equals("en") ? "Nothing was written: %d rule(s) would no longer hold. %s".formatted(violations.size(), first(violations, Violation::messageEn)) : getMessage();
    }

    private static String first(List<Violation> violations, Function<Violation, String> message) {
        return violations.stream().limit(3).map(violation -> message.apply(violation) + " (" + violation.focus() + ")").distinct().collect(Collectors.joining(" ; "));
    }

    public List<Violation> violations() {
        return violations;
    }
}
