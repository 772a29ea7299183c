package org.revelateur.sparql;

import java.util.List;
import java.util.Optional;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.revelateur.graph.ChangeRejected;
import org.revelateur.graph.Violation;
import org.revelateur.graph.WriteRefused;
import org.revelateur.graph.WritesUnavailable;

/**
 * A refusal in the one form that keeps its status through Fuseki, which else turns it into a 500 or even a 204. Fuseki
 * writes messages in ASCII only, so the door keeps the refusal itself and answers by it.
 */
final class Refusal extends ActionErrorException {
    /** The refusal that the current request met, for the door to answer by. */
    static final ScopedValue<Refusal[]> MET = ScopedValue.newInstance();

    private final transient List<Violation> violations;
    private final transient Optional<Integer> retryAfter;

    private Refusal(int status, String message, List<Violation> violations, Optional<Integer> retryAfter) {
        super(status, message, null);
        this.violations = violations;
        this.retryAfter = retryAfter;
        if (MET.isBound()) {
            MET.get()[0] = this;
        }
    }

    static Refusal of(int status, String message) {
        return new Refusal(status, message, List.of(), Optional.empty());
    }

    static Refusal busy(String message) {
        return new Refusal(503, message, List.of(), Optional.of(5));
    }

    /** What the graph refused, as the door says it; any other exception stays as it is. */
    static RuntimeException from(RuntimeException refused) {
        return switch (refused) {
            case ChangeRejected rejected -> new Refusal(422, rejected.getMessage(), rejected.violations(), Optional.empty());
            case WriteRefused denied -> of(400, denied.getMessage());
            case WritesUnavailable later -> busy(later.getMessage());
            default -> refused;
        };
    }

    List<Violation> violations() {
        return violations;
    }

    Optional<Integer> retryAfter() {
        return retryAfter;
    }
}
