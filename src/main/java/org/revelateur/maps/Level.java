package org.revelateur.maps;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.revelateur.vocab.Rev;

/** The levels of territories that have outlines. */
public enum Level {
    DEPARTEMENT(Rev.DEPARTEMENT_CLASS), EPCI(Rev.EPCI_CLASS), COMMUNE(Rev.COMMUNE_CLASS);

    private final Node type;

    Level(Node type) {
        this.type = type;
    }

    /** As addresses write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Node type() {
        return type;
    }

    static Optional<Level> of(String code) {
        return Arrays.stream(values()).filter(level -> level.code().equals(code)).findFirst();
    }
}
