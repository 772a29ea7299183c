package org.revelateur.cli;

import java.util.function.LongConsumer;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.Quad;

/** Tells after each million how many quads went by. */
final class Progress extends StreamRDFWrapper {
    private static final long STEP = 1_000_000;

    private final LongConsumer told;
    private long quads;

    Progress(StreamRDF next, LongConsumer told) {
        super(next);
        this.told = told;
    }

    @Override
    public void quad(Quad quad) {
        super.quad(quad);
        if (++quads % STEP == 0) {
            told.accept(quads);
        }
    }

    long quads() {
        return quads;
    }
}
