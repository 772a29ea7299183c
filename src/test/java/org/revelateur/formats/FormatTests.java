package org.revelateur.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.revelateur.resource.UnsupportedFormat;
import org.revelateur.vocab.Iris;
import org.revelateur.vocab.Rev;

/** Whatever a graph says is said in every format, and in the same words each time. */
class FormatTests {
    private static final Map<Format, Lang> LANGUAGES = Map.of(Format.TURTLE, Lang.TURTLE, Format.JSON_LD, Lang.JSONLD,
            Format.N_TRIPLES, Lang.NTRIPLES, Format.RDF_XML, Lang.RDFXML);
    private static final Node THING = Rev.thing("solution", "made-up");
    private static final String CONTEXT = "/def/context.jsonld";
    /** Made up, to be hard to write. */
    private static final String ODD = """
            BASE <https://w3id.org/revelateur/id/>
            PREFIX rev: <https://w3id.org/revelateur/def#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            <solution/made-up> a rev:Solution , rev:NoWordOfTheContext , <https://example.org/Class> ;
                skos:prefLabel "Un \\"nom\\"\\n\\t\\\\ é 𝄞"@fr , "One"@en , "Two"@en , "Ohne"@de-AT , "plain" ;
                dcterms:identifier "made-up" , "autre"@fr ;
                rev:needsReview true , "1"^^xsd:boolean , "true" ;
                rev:position 7 , "07"^^xsd:integer , "+7"^^xsd:integer , -7 , 123456789012345678 ;
                rev:value 1.50 , 2.0 , -0.0 , "1"^^xsd:decimal , 1e3 , "x"^^xsd:decimal ;
                rev:measure "un"@fr , "one"@en , "plain" ; rev:unit "km" , "km"@fr ;
                rev:year "2023"^^xsd:gYear , "2023" , 2023 ;
                rev:answersNeed <need/a/b> , "text" , <need/a%20b> , <../graph/x> , <../graph/workshops/2021> , <a:b/c> , <need/../x> , <need/a//b> , <need/a#b> , <need/a?b> , <> , <../id> ;
                dcterms:source <https://example.org/?q=%C3%A9&b=(c)'d> , <urn:isbn:0> , <mailto:a@example.org> , <https://example.org/é> ;
                <https://example.org/property> <solution/made-up> , 5 , "2026-01-01T00:00:00Z"^^xsd:dateTime , "t"^^<https://example.org/type> .
            <https://example.org/other> skos:prefLabel "Autre"@fr .
            <need/a/b> skos:prefLabel "Besoin"@fr ; skos:notation "a/b" .
            rev:Solution skos:prefLabel "solution"@fr .
            """;

    static Stream<Path> shipped() throws IOException {
        try (var files = Files.walk(Path.of("data"))) {
            return files.filter(file -> file.toString().endsWith(".ttl")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void writesEveryShippedFileAsItStands(Path file) throws IOException {
        String name = Path.of("data").relativize(file).toString().replace(".ttl", "");

        String written = written(RDFParser.source(file).toGraph(), Format.TURTLE, Rev.graph(name));

        assertThat(written.lines().toList()).isEqualTo(Files.readAllLines(file)); // lines, to be told which differs
        assertThat(written).isEqualTo(Files.readString(file));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void saysTheSameAsJsonLd(Path file) throws IOException {
        Graph graph = RDFParser.source(file).toGraph();

        String written = written(graph, Format.JSON_LD, THING);

        assertThat(read(written, Format.JSON_LD).isIsomorphicWith(graph)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = "HTML", mode = EnumSource.Mode.EXCLUDE)
    void losesNothingThatIsHardToWrite(Format format) throws IOException {
        Graph graph = RDFParser.fromString(ODD, Lang.TURTLE).checking(false).toGraph();

        var described = new ByteArrayOutputStream();
        format.describe(graph, THING, described);

        assertThat(difference(read(described.toString(StandardCharsets.UTF_8), format), graph)).isEmpty();
        assertThat(difference(read(written(graph, format, THING), format), graph)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = "HTML", mode = EnumSource.Mode.EXCLUDE)
    void keepsBlankNodesApart(Format format) throws IOException {
        Graph graph = RDFParser.fromString("<urn:a:b> <urn:p:x> [ <urn:p:y> 1 , [] ] , [ <urn:p:y> 2 ] .", Lang.TURTLE).checking(false).toGraph();

        assertThat(read(written(graph, format, THING), format).isIsomorphicWith(graph)).isTrue();
    }

    @Test
    void putsWhatItIsAboutFirst() throws IOException {
        Graph graph = RDFParser.fromString(ODD, Lang.TURTLE).checking(false).toGraph();
        var turtle = new ByteArrayOutputStream();
        var json = new ByteArrayOutputStream();

        Format.TURTLE.describe(graph, THING, turtle);
        Format.JSON_LD.describe(graph, THING, json);

        assertThat(turtle.toString(StandardCharsets.UTF_8)).contains("#> .\n\n<https://w3id.org/revelateur/id/solution/made-up>\n    a ");
        assertThat(json.toString(StandardCharsets.UTF_8)).startsWith("{\"@context\":\"/def/context.jsonld\",\"iri\":\"" + THING.getURI() + "\",\"type\":[\"https://example.org/Class\",");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<urn:ab:c> <https://example.org/1> 1 .", "<urn:ab:c> <https://example.org/p> 'a \\u0001' ."})
    void refusesAsXmlWhatXmlCannotWrite(String turtle) {
        Graph graph = RDFParser.fromString(turtle, Lang.TURTLE).toGraph();

        assertThatThrownBy(() -> Format.RDF_XML.describe(graph, THING, new ByteArrayOutputStream())).isInstanceOf(UnsupportedFormat.class);
    }

    private static String written(Graph graph, Format format, Node name) throws IOException {
        var out = new ByteArrayOutputStream();
        format.write(graph, name, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** The context is read from the file that the address serves. */
    private static Graph read(String text, Format format) throws IOException {
        String whole = text.replace("\"" + CONTEXT + "\"", Files.readString(Path.of("ontology/context.jsonld")).replaceFirst("\\{\\s*\"@context\":", "").replaceFirst("}\\s*$", ""));
        return RDFParser.source(new ByteArrayInputStream(whole.getBytes(StandardCharsets.UTF_8))).lang(LANGUAGES.get(format)).base(Iris.BASE).checking(false).toGraph();
    }

    private static List<String> difference(Graph left, Graph right) {
        return Stream.concat(left.stream().filter(triple -> !right.contains(triple)).map(triple -> "only left " + triple),
                right.stream().filter(triple -> !left.contains(triple)).map(triple -> "only right " + triple)).toList();
    }
}
