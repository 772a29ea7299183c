package org.revelateur.sparql;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.jsonld.loader.SchemeRouter;
import java.util.List;
import org.apache.jena.fuseki.Fuseki;
import org.apache.jena.fuseki.server.DataAccessPoint;
import org.apache.jena.fuseki.server.DataAccessPointRegistry;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.fuseki.server.OperationRegistry;
import org.apache.jena.fuseki.system.FusekiLogging;
import org.apache.jena.query.ARQ;
import org.revelateur.graph.GraphStore;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Mounts Fuseki's operations at /sparql, behind the security filters and our own limits. */
@Configuration(proxyBeanMethods = false)
class SparqlConfiguration {
    private static final String PATH = "/sparql";

    static {
        FusekiLogging.markInitialized(true); // logging is Spring's
        Fuseki.outputFusekiServerHeader = false;
        ARQ.getContext().set(ARQ.httpServiceAllowed, false);
        refuseRemoteContexts();
    }

    /** A JSON-LD body may not make this server fetch an address. */
    private static void refuseRemoteContexts() {
        DocumentLoader refuse = (uri, options) -> {
            throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, "Remote contexts are not fetched: write the @context into the document (" + uri + ")");
        };
        var loaders = (SchemeRouter) SchemeRouter.defaultInstance();
        List.of("http", "https", "file").forEach(scheme -> loaders.set(scheme, refuse));
    }

    @Bean
    ServletContextInitializer fusekiServices(GraphStore graph, SparqlLimits limits) {
        return servletContext -> {
            var dataset = graph.dataset(Refusal::from);
            dataset.getContext().set(ARQ.queryTimeout, Long.toString(limits.timeout().toMillis()));
            var operations = OperationRegistry.createEmpty();
            operations.register(Operation.Query, new GuardedQuery(limits));
            operations.register(Operation.Update, new GuardedUpdate(limits));
            operations.register(Operation.GSP_RW, new GuardedGraphStore());
            var service = DataService.newBuilder(dataset)
                    .addEndpoint(Operation.Query)
                    .addEndpoint(Operation.Update, "update")
                    .addEndpoint(Operation.GSP_RW, "data")
                    .build();
            service.setEndpointProcessors(operations);
            service.goActive();
            var registry = new DataAccessPointRegistry();
            registry.register(new DataAccessPoint(PATH, service));
            OperationRegistry.set(servletContext, operations);
            DataAccessPointRegistry.set(servletContext, registry);
        };
    }

    @Bean
    FilterRegistrationBean<SparqlDoor> sparqlDoor(GraphStore graph, SparqlLimits limits, JsonMapper json) {
        var registration = new FilterRegistrationBean<>(new SparqlDoor(graph, limits, json));
        registration.addUrlPatterns(PATH, PATH + "/*");
        registration.setOrder(0); // after Spring Security
        return registration;
    }
}
