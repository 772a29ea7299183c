package org.revelateur.sparql;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_Update;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.update.UpdateFactory;

/** Fuseki's update operation, for what our guards allow. */
final class GuardedUpdate extends SPARQL_Update {
    private final SparqlLimits limits;

    GuardedUpdate(SparqlLimits limits) {
        this.limits = limits;
    }

    @Override
    protected void execute(HttpAction action, InputStream input) {
        byte[] body = read(input);
        try {
            Guards.check(UpdateFactory.create(new String(body, StandardCharsets.UTF_8), Syntax.syntaxARQ));
        } catch (QueryParseException notParsed) {
            throw Refusal.of(400, notParsed.getMessage());
        }
        super.execute(action, new ByteArrayInputStream(body));
    }

    private byte[] read(InputStream input) {
        int most = (int) limits.body().toBytes();
        try {
            byte[] body = input.readNBytes(most + 1);
            if (body.length > most) {
                throw tooLarge(limits);
            }
            return body;
        } catch (IOException e) {
            throw Refusal.of(400, "La demande n'a pas pu être lue. The request could not be read.");
        }
    }

    static Refusal tooLarge(SparqlLimits limits) {
        return Refusal.of(413, "Demande trop grande : %d Mo au plus. Request too large: %<d MB at most.".formatted(limits.body().toMegabytes()));
    }
}
