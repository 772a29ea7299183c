package org.revelateur.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each shape refuses one small insert or delete on made-up valid data ({@code src/test/resources/shapes}). */
class ShapesTests {
    private static final Path CASES = Path.of("src/test/resources/shapes");
    private static final String REV = "https://w3id.org/revelateur/def#";
    private static GraphStore store;

    @BeforeAll
    static void loadValidData() {
        store = GraphStore.inMemory(RDFParser.source("ontology/shapes.ttl").toGraph(), event -> { });
        store.write(Turtle.change(dataset -> RDFDataMgr.loadDataset(CASES.resolve("valid.trig").toString()).asDatasetGraph().find().forEachRemaining(dataset::add)));
    }

    @AfterAll
    static void close() {
        store.close();
    }

    static Stream<Path> refused() throws IOException {
        return Files.list(CASES.resolve("refused")).sorted();
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refuses(Path update) throws IOException {
        String text = Files.readString(update);
        String shape = shape(text);

        var rejected = catchThrowableOfType(ChangeRejected.class, () -> store.write(Turtle.change(dataset -> UpdateExec.dataset(dataset).update(text).execute())));

        assertThat(rejected).as("refused: %s", update).isNotNull();
        assertThat(rejected.violations()).extracting(Violation::shape).contains(shape);
        assertThat(rejected.violations()).filteredOn(violation -> shape.equals(violation.shape())).allSatisfy(violation -> {
            assertThat(violation.message()).isNotBlank();
            assertThat(violation.messageEn()).isNotBlank();
        });
    }

    @Test
    void hasACaseForEachShapeThatReports() throws IOException {
        Set<String> tested = refused().map(ShapesTests::read).map(ShapesTests::shape).collect(Collectors.toCollection(TreeSet::new));
        var shapes = RDFParser.source("ontology/shapes.ttl").toGraph();
        Node message = SHACL.message;
        Set<String> reporting = shapes.find(Node.ANY, RDF.type.asNode(), SHACL.PropertyShape).filterKeep(t -> shapes.contains(t.getSubject(), message, Node.ANY))
                .mapWith(t -> t.getSubject().getURI()).toSet();

        assertThat(reporting).isNotEmpty().allSatisfy(shape -> assertThat(tested).contains(shape));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String shape(String update) {
        return update.lines().filter(line -> line.startsWith("# shape: rev:")).findFirst().map(line -> REV + line.substring("# shape: rev:".length()).strip()).orElseThrow();
    }
}
