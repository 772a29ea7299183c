package org.revelateur.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.revelateur.graph.Author;
import org.revelateur.graph.Change;
import org.revelateur.graph.GraphStore;
import org.revelateur.vocab.Rev;

class GeneratorTests {
    private static final DatasetGraph ONE = DatasetGraphFactory.create();

    static {
        Generator.write(1, 7, StreamRDFLib.dataset(ONE));
    }

    private static Map<String, Integer> sizes(int scale) {
        var sizes = new HashMap<String, Integer>();
        Generator.write(scale, 7, new StreamRDFBase() {
            @Override
            public void quad(Quad quad) {
                if (quad.getPredicate().equals(RDF.type.asNode())) {
                    sizes.merge(quad.getObject().getURI().replaceFirst(".*[#/]", ""), 1, Integer::sum);
                }
            }
        });
        return sizes;
    }

    private static String digest(int scale, long seed) throws NoSuchAlgorithmException {
        var digest = MessageDigest.getInstance("SHA-256");
        Generator.write(scale, seed, StreamRDFWriter.getWriterStream(new DigestOutputStream(OutputStream.nullOutputStream(), digest), RDFFormat.NQUADS_UTF8));
        return HexFormat.of().formatHex(digest.digest());
    }

    @Test
    void hasTheSizeOfTheShippedFactsAtScaleOne() {
        assertThat(sizes(1)).containsEntry("Commune", 1502).containsEntry("Solution", 331).containsEntry("Actor", 151).containsEntry("Need", 50);
    }

    @Test
    void growsLikeACountry() {
        var ten = sizes(10);

        assertThat(ten.get("Commune")).isBetween(7_000, 7_500);
        assertThat(ten.get("Solution")).isEqualTo(8 * 331);
        assertThat(ten.get("Observation")).isGreaterThan(40_000);
    }

    @Test
    void conformsToTheShapes() {
        try (var store = GraphStore.inMemory(RDFParser.source("ontology/shapes.ttl").toGraph(), event -> { })) {
            assertThatCode(() -> store.write(new Change(Author.program("generation"), graph -> ONE.find().forEachRemaining(graph::add)))).doesNotThrowAnyException();
        }
    }

    @Test
    void isTheSameForTheSameSeedOnly() throws NoSuchAlgorithmException {
        assertThat(digest(1, 1)).isEqualTo(digest(1, 1)).isNotEqualTo(digest(1, 2));
    }

    @Test
    void namesForEveryInventedThingTheSourceThatSaysSo() {
        var invented = Rev.thing("source", "donnees-synthetiques");

        assertThat(ONE.stream(Node.ANY, Node.ANY, RDF.type.asNode(), Rev.term("Solution")).map(Quad::getSubject))
                .allMatch(solution -> solution.getURI().contains("/solution/synthetique-"))
                .allMatch(solution -> ONE.stream(Node.ANY, solution, DCTerms.source.asNode(), Node.ANY).map(Quad::getObject).allMatch(invented::equals));
        assertThat(ONE.stream(Rev.graph("solutions"), Rev.graph("solutions"), DCTerms.title.asNode(), Node.ANY).map(quad -> quad.getObject().getLiteralLexicalForm()))
                .hasSize(2).allMatch(title -> title.startsWith("Données synthétiques") || title.startsWith("Synthetic data"));
    }
}
