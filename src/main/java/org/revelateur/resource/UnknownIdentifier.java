package org.revelateur.resource;

import java.util.List;
import org.springframework.http.HttpStatus;

/** An identifier that nothing bears, with the nearest that exist. */
public final class UnknownIdentifier extends Problem {

    /** An identifier that exists, and the label of what bears it. */
    public record Neighbour(String id, String label) {
        @Override
        public String toString() {
            return label.isEmpty() || label.equals(id) ? id : id + " (" + label + ")";
        }
    }

    private final transient List<Neighbour> nearest;

    UnknownIdentifier(Kind kind, String text, List<Neighbour> nearest) {
        super(HttpStatus.NOT_FOUND,
                "%s ne porte l'identifiant « %s ». %s".formatted(kind.none(), quoted(text),
                        nearest.isEmpty() ? "Le graphe n'en contient pas encore." : "Les plus proches : " + listed(nearest) + "."),
                "No %s bears the identifier '%s'. %s".formatted(kind.english(), quoted(text),
                        nearest.isEmpty() ? "The graph holds none yet." : "The nearest are: " + listed(nearest) + "."));
        this.nearest = List.copyOf(nearest);
        property("kind", kind.name());
        property("nearest", this.nearest);
    }

    public List<Neighbour> nearest() {
        return nearest;
    }

    private static String listed(List<Neighbour> nearest) {
        return String.join(", ", nearest.stream().map(Neighbour::toString).toList());
    }
}
