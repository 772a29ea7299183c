package org.revelateur.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

/** The store of this instance, with the shapes that it ships. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    @Bean
    GraphStore graphStore(StoreSettings settings, ApplicationEventPublisher events) throws IOException {
        Files.createDirectories(settings.data());
        return GraphStore.open(settings.data(), settings.diskReserve().toBytes(), shapes(), events::publishEvent);
    }

    @Bean
    Admission admission(@Value("${revelateur.sparql.long-queries:4}") int longQueries) {
        var admission = new Admission(longQueries);
        LowMemory.tell(admission::makeRoom);
        return admission;
    }

    static Graph shapes() {
        try (var in = new ClassPathResource("ontology/shapes.ttl").getInputStream()) {
            return RDFParser.source(in).lang(Lang.TURTLE).toGraph();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
