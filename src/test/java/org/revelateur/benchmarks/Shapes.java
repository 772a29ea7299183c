package org.revelateur.benchmarks;

import java.io.IOException;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.springframework.core.io.ClassPathResource;

/** The shapes that the gate keeps. */
final class Shapes {
    private Shapes() {
    }

    static Graph shipped() throws IOException {
        try (var in = new ClassPathResource("ontology/shapes.ttl").getInputStream()) {
            return RDFParser.source(in).lang(Lang.TURTLE).toGraph();
        }
    }
}
