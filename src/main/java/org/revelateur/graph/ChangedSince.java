package org.revelateur.graph;

import java.util.List;
import org.apache.jena.sparql.core.Quad;

/** A change cannot be taken back as a whole: later ones touched some of its statements. Nothing was written. */
public class ChangedSince extends RuntimeException {
    private final transient List<Quad> statements;

    ChangedSince(List<Quad> statements) {
        super("Later changes touched %d of its statements".formatted(statements.size()));
        this.statements = List.copyOf(statements);
    }

    public List<Quad> statements() {
        return statements;
    }
}
