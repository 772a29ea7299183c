package org.revelateur.resource;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    private final transient Kind kind;
    private final transient Map<String, List<Neighbour>> nearest;

    /** @param nearest the same neighbours, labelled in each of {@link Languages#OURS} */
    UnknownIdentifier(Kind kind, String text, Map<String, List<Neighbour>> nearest) {
        super(HttpStatus.NOT_FOUND,
                "%s ne porte l'identifiant « %s ». %s".formatted(kind.none(), quoted(text),
                        nearest.get("fr").isEmpty() ? "Le graphe n'en contient pas encore." : "Les plus proches : " + listed(nearest.get("fr")) + "."),
                "No %s bears the identifier '%s'. %s".formatted(kind.english(), quoted(text),
                        nearest.get("en").isEmpty() ? "The graph holds none yet." : "The nearest are: " + listed(nearest.get("en")) + "."));
        this.kind = kind;
        this.nearest = Map.copyOf(nearest);
        property("kind", kind.name());
    }

    /** Nearest first. */
    public List<Neighbour> nearest(String language) {
        return nearest.get(language);
    }

    public String iri(Neighbour near) {
        return kind.iri(near.id());
    }

    @Override
    public Map<String, Object> properties(String language) {
        var properties = new LinkedHashMap<>(super.properties(language));
        properties.put("nearest", nearest(language));
        return properties;
    }

    private static String listed(List<Neighbour> nearest) {
        return String.join(", ", nearest.stream().map(Neighbour::toString).toList());
    }
}
