package org.revelateur.sparql;

import java.io.InputStream;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_Update;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.web.HttpNames;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.sparql.modify.UsingList;
import org.apache.jena.update.UpdateException;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;

/** Fuseki's update operation, for what our guards allow and for a limited time. */
final class GuardedUpdate extends SPARQL_Update {
    private static final String BASE = "https://w3id.org/revelateur/id/";

    private final SparqlLimits limits;

    GuardedUpdate(SparqlLimits limits) {
        this.limits = limits;
    }

    @Override
    protected void execute(HttpAction action, InputStream input) {
        UpdateRequest request = parse(action, input);
        Guards.check(request);
        action.beginWrite();
        try {
            UpdateExec.newBuilder().dataset(action.getActiveDSG()).update(request).timeout(limits.update().toMillis(), TimeUnit.MILLISECONDS).execute();
            action.commit();
        } catch (QueryCancelledException late) {
            action.abortSilent();
            throw Guards.timedOut();
        } catch (UpdateException wrong) {
            action.abortSilent();
            throw Refusal.of(400, wrong.getMessage());
        } catch (RuntimeException failure) {
            action.abortSilent();
            throw failure;
        } finally {
            action.endWrite();
        }
    }

    private static UpdateRequest parse(HttpAction action, InputStream input) {
        try {
            return UpdateFactory.read(using(action), input, BASE, Syntax.syntaxARQ);
        } catch (QueryParseException | UpdateException notParsed) {
            throw Refusal.of(400, notParsed.getMessage());
        }
    }

    /** The protocol's own way to say USING; the parser refuses both together, as it must. */
    private static UsingList using(HttpAction action) {
        var using = new UsingList();
        values(action, HttpNames.paramUsingGraphURI).forEach(iri -> using.addUsing(NodeFactory.createURI(iri)));
        values(action, HttpNames.paramUsingNamedGraphURI).forEach(iri -> using.addUsingNamed(NodeFactory.createURI(iri)));
        return using;
    }

    private static List<String> values(HttpAction action, String parameter) {
        String[] values = action.getRequest().getParameterValues(parameter);
        return values == null ? List.of() : List.of(values);
    }
}
