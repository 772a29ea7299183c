package org.revelateur.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.revelateur.vocab.Iris;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The graphs that this build ships, one Turtle file each, in {@code data/} and {@code ontology/}. */
final class Release {
    private static final String DATA = "data/";

    private final List<ShippedGraph> graphs;

    Release(List<ShippedGraph> graphs) {
        this.graphs = List.copyOf(graphs);
    }

    /** A graph as it is shipped; the digest is that of its file. */
    record ShippedGraph(String iri, Resource file, String digest) {
        ShippedGraph(String iri, Resource file) {
            this(iri, file, digest(file));
        }

        Graph read() {
            try (var in = file.getInputStream()) {
                return RDFParser.source(in).lang(Lang.TURTLE).toGraph();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static String digest(Resource file) {
            try (var in = file.getInputStream()) {
                return DigestUtils.sha256Hex(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static Release shipped() {
        var resolver = new PathMatchingResourcePatternResolver();
        var graphs = new ArrayList<ShippedGraph>();
        graphs.add(new ShippedGraph(Iris.graph("ontology"), resolver.getResource("classpath:ontology/core.ttl")));
        graphs.add(new ShippedGraph(Iris.graph("vocabulary"), resolver.getResource("classpath:ontology/vocabulary.ttl")));
        try {
            for (Resource file : resolver.getResources("classpath:data/**/*.ttl")) {
                String path = file.getURL().getPath();
                String name = path.substring(path.lastIndexOf("/" + DATA) + DATA.length() + 1, path.length() - ".ttl".length());
                graphs.add(new ShippedGraph(Iris.graph(name), file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        graphs.sort(Comparator.comparing(ShippedGraph::iri));
        return new Release(graphs);
    }

    List<ShippedGraph> graphs() {
        return graphs;
    }
}
