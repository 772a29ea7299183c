package org.revelateur.sparql;

import org.apache.jena.fuseki.Fuseki;
import org.apache.jena.fuseki.server.DataAccessPoint;
import org.apache.jena.fuseki.server.DataAccessPointRegistry;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.fuseki.server.OperationRegistry;
import org.apache.jena.fuseki.system.FusekiLogging;
import org.apache.jena.query.ARQ;
import org.revelateur.graph.Admission;
import org.revelateur.graph.GraphStore;
import org.revelateur.resource.Etags;
import org.revelateur.resource.PageAddresses;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
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
    }

    @Bean
    ServletContextInitializer fusekiServices(GraphStore graph, SparqlLimits limits, Etags etags) {
        return servletContext -> {
            var dataset = graph.dataset(Refusal::from);
            dataset.getContext().set(ARQ.queryTimeout, Long.toString(limits.timeout().toMillis()));
            var operations = OperationRegistry.createEmpty();
            operations.register(Operation.Query, new GuardedQuery(limits));
            operations.register(Operation.Update, new GuardedUpdate(limits));
            operations.register(Operation.GSP_RW, new GuardedGraphStore(graph, limits, etags));
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
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> clientConnections() {
        return tomcat -> tomcat.addEngineValves(new ClientConnection());
    }

    @Bean
    FilterRegistrationBean<SparqlDoor> sparqlDoor(GraphStore graph, SparqlLimits limits, Admission admission, JsonMapper json, PageAddresses addresses) {
        var registration = new FilterRegistrationBean<>(new SparqlDoor(graph, limits, admission, json, new ServiceDescription(graph, addresses)));
        registration.addUrlPatterns(PATH, PATH + "/*");
        registration.setOrder(0); // after Spring Security
        return registration;
    }
}
