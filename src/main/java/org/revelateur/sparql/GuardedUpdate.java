package org.revelateur.sparql;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_Update;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.WebContent;
import org.apache.jena.riot.web.HttpNames;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.sparql.modify.UsingList;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;
import org.revelateur.resource.Resources;
import org.revelateur.resource.UnknownParameter;

/** Fuseki's update operation, for what our guards allow and for a limited time. */
final class GuardedUpdate extends SPARQL_Update {
    private static final List<String> PARAMETERS = List.of(HttpNames.paramUpdate, HttpNames.paramUsingGraphURI, HttpNames.paramUsingNamedGraphURI);

    private final SparqlLimits limits;

    GuardedUpdate(SparqlLimits limits) {
        this.limits = limits;
    }

    @Override
    public void execute(HttpAction action) {
        Refusal.orElse(() -> {
            refuseUnknownParameters(action);
            UpdateRequest request = parse(text(action), using(action));
            Guards.check(request);
            WriteAction.run(action, () -> {
                UpdateExec execution = UpdateExec.newBuilder().dataset(action.getActiveDSG()).update(request)
                        .timeout(limits.update().toMillis(), TimeUnit.MILLISECONDS).build();
                Refusal.RUNNING.get().runs(execution);
                execution.execute();
            });
            ServletOps.successNoContent(action);
        });
    }

    /** A misspelt one would silently change more than was meant. */
    private static void refuseUnknownParameters(HttpAction action) {
        Collections.list(action.getRequestParameterNames()).stream().filter(name -> !PARAMETERS.contains(name)).findFirst().ifPresent(name -> {
            throw new UnknownParameter(name, PARAMETERS);
        });
    }

    private String text(HttpAction action) {
        String form = action.getRequestParameter(HttpNames.paramUpdate);
        return form != null ? form : Texts.body(action.getRequest(), WebContent.contentTypeSPARQLUpdate, limits.body());
    }

    private static UpdateRequest parse(String text, UsingList using) {
        try {
            return UpdateFactory.read(using, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Texts.BASE, Syntax.syntaxARQ);
        } catch (QueryParseException wrong) {
            throw Texts.refused(wrong, wrong.getLine(), wrong.getColumn());
        } catch (QueryException conflict) {
            throw Refusal.of(400, "Les paramètres using-graph-uri et using-named-graph-uri ne vont pas avec USING ou WITH dans le texte. " + conflict.getMessage());
        }
    }

    /** The protocol's own way to say USING; the parser refuses both together, as it must. */
    private static UsingList using(HttpAction action) {
        var using = new UsingList();
        Texts.values(action.getRequest(), HttpNames.paramUsingGraphURI).forEach(iri -> using.addUsing(Resources.iri(HttpNames.paramUsingGraphURI, iri)));
        Texts.values(action.getRequest(), HttpNames.paramUsingNamedGraphURI).forEach(iri -> using.addUsingNamed(Resources.iri(HttpNames.paramUsingNamedGraphURI, iri)));
        return using;
    }
}
