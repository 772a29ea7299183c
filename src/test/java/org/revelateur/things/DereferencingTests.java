package org.revelateur.things;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.revelateur.TestClient.header;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.revelateur.ShippedServer;
import org.revelateur.TestClient;
import org.revelateur.graph.Author;
import org.revelateur.graph.Change;
import org.revelateur.graph.GraphStore;
import org.revelateur.site.Links;
import org.revelateur.vocab.Iris;
import org.revelateur.vocab.Rev;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every IRI of the graph leads to what the graph says of it, in every format. What the tests write is made up, and taken back. */
@ShippedServer
class DereferencingTests {
    private static final String REZO_POUCE = "/id/solution/rezo-pouce";
    private static final Node MADE_UP = Rev.graph("made-up");
    private static final Node THING = NodeFactory.createURI("https://example.org/Thing");
    private static final Map<String, Lang> LANGUAGES = Map.of("text/turtle", Lang.TURTLE, "application/ld+json", Lang.JSONLD,
            "application/n-triples", Lang.NTRIPLES, "application/rdf+xml", Lang.RDFXML);

    @LocalServerPort
    int port;
    @Autowired
    GraphStore graph;

    TestClient http;
    long version;

    @BeforeEach
    void remember() {
        http = new TestClient(port);
        version = graph.version();
    }

    @AfterEach
    void takeBackWhatTheTestWrote() {
        for (long made = graph.version(); made > version; made--) {
            graph.undo(made, "tests");
        }
    }

    private void write(String turtle) {
        var triples = RDFParser.fromString("PREFIX rev: <https://w3id.org/revelateur/def#> PREFIX skos: <http://www.w3.org/2004/02/skos/core#> BASE <https://w3id.org/revelateur/id/> " + turtle,
                Lang.TURTLE).toGraph();
        graph.write(new Change(Author.program("made up"), dataset -> triples.find().forEachRemaining(triple ->
                dataset.add(MADE_UP, triple.getSubject(), triple.getPredicate(), triple.getObject()))));
    }

    private Graph description(String address, String type) {
        var response = http.get(address, "Accept", type);
        assertThat(response.statusCode()).as(address + ": " + response.body()).isEqualTo(200);
        assertThat(header(response, "Content-Type")).startsWith(type);
        String context = http.get("/def/context.jsonld").body().replaceFirst("\\{\\s*\"@context\":", "").replaceFirst("}\\s*$", "");
        String body = response.body().replace("\"/def/context.jsonld\"", context); // this process may not fetch contexts
        return RDFParser.fromString(body, LANGUAGES.get(type)).base(Iris.BASE).toGraph();
    }

    private Graph description(String address) {
        return description(address, "text/turtle");
    }

    // ---- Every IRI

    @Test
    void answersForEveryKindOfThingThatTheGraphHolds() {
        List<Node> ours = graph.read(dataset -> Stream.concat(dataset.stream(Quad.unionGraph, Node.ANY, Node.ANY, Node.ANY).flatMap(quad -> Stream.of(quad.getSubject(), quad.getObject())),
                        Stream.of(Rev.graph("workshops/2021"), Rev.graph("geography")))
                .filter(node -> node.isURI() && node.getURI().startsWith(Iris.BASE) && !node.getURI().startsWith(Iris.ONTOLOGY)).distinct().toList());
        var oneOfEach = ours.stream().collect(java.util.stream.Collectors.toMap(node -> kind(node.getURI()), node -> node, (first, _) -> first)).values();

        assertThat(oneOfEach).hasSizeGreaterThan(45);
        for (Node thing : oneOfEach) {
            Graph told = description(thing.getURI().substring(Iris.BASE.length() - 1));
            assertThat(told.contains(thing, Node.ANY, Node.ANY) || told.contains(Node.ANY, Node.ANY, thing)).as(thing.getURI()).isTrue();
        }
    }

    /** The kind, and what is peculiar about the key: {@code id/territory/x/centre}. */
    private static String kind(String iri) {
        String[] steps = iri.substring(Iris.BASE.length()).split("/");
        return steps[0] + "/" + steps[Math.min(1, steps.length - 1)] + "/" + steps.length + (steps[steps.length - 1].matches("[a-z]+") ? steps[steps.length - 1].length() > 8 : "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://spdx.org/licenses/etalab-2.0.html", "https://paysportesdegascogne.com/?p=2827", "http://www.w3.org/2004/02/skos/core#Concept",
            "https://w3id.org/revelateur/id/territory/48", "https://w3id.org/revelateur/def#Solution"})
    void answersForAnyIriThatTheGraphSpeaksOf(String iri) {
        Graph told = description("/id?iri=" + URLEncoder.encode(iri, UTF_8));

        assertThat(told.stream()).anyMatch(triple -> triple.getSubject().toString().equals(iri) || triple.getObject().toString().equals(iri));
    }

    @ParameterizedTest
    @ValueSource(strings = {"made-up/a%20b", "made-up/été", "made-up/%C3%A9t%C3%A9", "made-up/a#part", "made-up/a?b=c&d", "made-up/a(b)'c!$,=+@:~", "made-up/a;b", "made-up/a//b",
            "made-up/a%25b", "made-up/a%2Fb", "made-up/%e9", "made-up/a/../b", "made-up/日本"})
    void findsOddIrisByTheLinkThatPagesMakeToThem(String key) {
        Node odd = NodeFactory.createURI(Iris.THINGS + key);
        graph.write(new Change(Author.program("made up"), dataset -> dataset.add(MADE_UP, odd, RDF.type.asNode(), THING)));

        var links = new Links(java.util.Optional.empty());

        assertThat(description(links.about(odd), "application/n-triples").contains(odd, RDF.type.asNode(), THING)).isTrue();
    }

    @Test
    void tellsOfAThingWithItsFragmentsAndEvidence() {
        write("<made-up/a> rev:evidence <made-up/e> ; <https://example.org/part> <made-up/a#part> . <made-up/a#part> skos:note 'a part'@fr . <made-up/e> a rev:Evidence ; "
                + "skos:prefLabel 'Figure'@fr ; rev:value 1.0 ; rev:unit 'km' ; <http://purl.org/dc/terms/source> <https://azinat.com/2019/04/rezo-pouce-lautostop-au-quotidien-en-pays-de-mirepoix> ; skos:note 'proof'@fr .");

        Graph told = description("/id/made-up/a");

        assertThat(told.stream()).extracting(triple -> triple.getObject().toString()).contains("\"a part\"@fr", "\"proof\"@fr");
        assertThat(http.get("/id/made-up/a", "Accept", "text/html").body()).contains("a part", "proof");
    }

    // ---- Formats

    @ParameterizedTest
    @ValueSource(strings = {"application/ld+json", "application/n-triples", "application/rdf+xml"})
    void saysTheSameInEveryFormat(String type) {
        for (String address : List.of(REZO_POUCE, "/id/territory/48", "/graph/indicators", "/id/offer/" + anOffer())) {
            assertThat(description(address, type).isIsomorphicWith(description(address))).as(address).isTrue();
        }
    }

    private String anOffer() {
        return graph.read(dataset -> dataset.stream(Quad.unionGraph, Node.ANY, RDF.type.asNode(), Rev.term("Offer")).map(quad -> quad.getSubject().getURI())
                .sorted().findFirst().orElseThrow().substring((Iris.THINGS + "offer/").length()));
    }

    @Test
    void saysNothingThatTheGraphDoesNotSay() {
        Graph told = description("/id/territory/48");

        boolean all = graph.read(dataset -> told.stream().allMatch(triple -> dataset.contains(Quad.unionGraph, triple.getSubject(), triple.getPredicate(), triple.getObject())));
        assertThat(all).isTrue();
        assertThat(told.stream()).noneMatch(triple -> triple.getSubject().isBlank() || triple.getObject().isBlank());
    }

    @Test
    void namesItsNeighbours() {
        Graph told = description(REZO_POUCE);

        Node need = Rev.thing("need", "mobilite/sans-voiture");
        assertThat(told.contains(need, RDF.type.asNode(), Rev.term("Need"))).isTrue();
        assertThat(told.contains(need, SKOS.prefLabel.asNode(), Node.ANY)).isTrue();
    }

    @Test
    void showsOnThePageWhatItsRdfSays() {
        for (String address : List.of(REZO_POUCE, "/id/territory/48", "/id/need/mobilite/sans-voiture", "/graph/solutions")) {
            Node thing = NodeFactory.createURI(Iris.BASE + address.substring(1));
            String page = http.get(address, "Accept", "text/html").body().replace("&#39;", "'").replace("&quot;", "\"").replace("&amp;", "&");

            var missing = new ArrayList<String>();
            description(address).find(thing, Node.ANY, Node.ANY).forEachRemaining(triple -> {
                Node object = triple.getObject();
                String shown = object.isLiteral() ? object.getLiteralLexicalForm() : object.getURI().startsWith(Iris.TERMS) ? "/def#" + object.getLocalName()
                        : object.getURI().startsWith(Iris.BASE) ? object.getURI().substring(Iris.BASE.length() - 1) : object.getURI();
                if (!page.contains(shown)) {
                    missing.add(triple.toString());
                }
            });
            assertThat(missing).as(address).isEmpty();
        }
    }

    @Test
    void tellsProgramsAndPeopleApartByWhatTheyAccept() {
        assertThat(header(http.get(REZO_POUCE), "Content-Type")).startsWith("text/html");
        assertThat(header(http.get(REZO_POUCE, "Accept", "text/turtle, text/html;q=0.5"), "Content-Type")).startsWith("text/turtle");
        assertThat(header(http.get(REZO_POUCE, "Accept", "text/html;q=0, */*"), "Content-Type")).startsWith("text/turtle");
        assertThat(header(http.get(REZO_POUCE + "?format=nt", "Accept", "text/html"), "Content-Type")).startsWith("application/n-triples");
        assertThat(header(http.get(REZO_POUCE, "Accept", "text/turtle"), "Content-Location")).isEqualTo(REZO_POUCE + "?format=ttl");
        assertThat(header(http.get(REZO_POUCE, "Accept", "text/turtle"), "Vary")).contains("Accept");
        assertThat(header(http.get(REZO_POUCE, "Accept", "text/html"), "Vary")).contains("Accept", "Accept-Language");
    }

    @ParameterizedTest
    @CsvSource({"/id/solution/rezo-pouce,image/png,406", "/id/solution/rezo-pouce?format=xyz,*/*,406", "/id/solution/rezo-pouse,text/turtle,404", "/id/solutoin/x,*/*,404",
            "/graph/solutoins,text/turtle,404", "/id/solution,text/turtle,404", "/id/solution/rezo-pouce?page=0,text/turtle,400", "/id/solution/rezo-pouce?page=2,text/turtle,400",
            "/id/solution/rezo-pouce?page=x,text/turtle,400", "/id/solution/rezo-pouce?property=nonsense,text/turtle,400", "/id,text/turtle,400", "/id?iri=nonsense,text/turtle,400",
            "/id?iri=https://example.org/nothing,text/turtle,404"})
    void saysWhatIsWrongInBothLanguages(String address, String accept, int status) {
        var french = http.get(address, "Accept", accept);
        var english = http.get(address, "Accept", accept, "Accept-Language", "en");

        assertThat(french.statusCode()).isEqualTo(status);
        assertThat(header(french, "Content-Type")).startsWith("application/problem+json");
        assertThat(TestClient.json(french).path("detail").asString()).isNotEmpty().isNotEqualTo(TestClient.json(english).path("detail").asString());
        assertThat(header(french, "ETag")).isEmpty();
    }

    @Test
    void namesTheNearestOfWhatDoesNotExist() {
        assertThat(http.get("/id/solution/rezo-pouse", "Accept", "text/turtle").body()).contains("rezo-pouce", "Rezo Pouce");
        assertThat(http.get("/id/solution/rezo-pouse", "Accept", "text/html").body()).contains("href=\"/id/solution/rezo-pouce\"");
        assertThat(http.get("/id/solutoin/x", "Accept", "text/turtle").body()).contains("solution");
        assertThat(http.get("/graph/solutoins", "Accept", "text/html").body()).contains("href=\"/graph/solutions\"");
        assertThat(http.get("/id/observation/nothing", "Accept", "text/turtle").body()).contains("Les plus proches");
    }

    // ---- What points at a thing

    @Test
    void countsAndPagesWhatPointsAtAThing() {
        Node lozere = Rev.thing("territory", "48");
        Node containedIn = NodeFactory.createURI("https://schema.org/containedInPlace");
        long contained = graph.read(dataset -> dataset.stream(Quad.unionGraph, Node.ANY, containedIn, lozere).count());
        String address = "/id/territory/48?property=schema:containedInPlace";

        var found = new ArrayList<Node>();
        for (int page = 1; page <= (contained + 49) / 50; page++) {
            description(address + "&page=" + page).find(Node.ANY, containedIn, lozere).forEachRemaining(triple -> found.add(triple.getSubject()));
        }

        assertThat(contained).isGreaterThan(100);
        assertThat(found).hasSize((int) contained).doesNotHaveDuplicates();
        assertThat(header(http.get(address, "Accept", "text/turtle"), "Link")).contains("page=2").contains("rel=\"next\"");
        assertThat(http.get(address, "Accept", "text/html").body()).contains("1 à 50 sur " + contained, "page=2");
        assertThat(http.get(address + "&page=2&lang=en", "Accept", "text/html").body()).contains("51 to 100 of " + contained, "rel=\"prev\"", "lang=en");
        assertThat(description(address).contains(Node.ANY, Rev.term("territory"), lozere)).isFalse();
    }

    // ---- Who says so

    @Test
    void tellsWhoSaysSoAndWhatChanged() {
        write("<solution/rezo-pouce> skos:note 'made up'@fr .");

        var turtle = http.get(REZO_POUCE, "Accept", "text/turtle");
        String page = http.get(REZO_POUCE, "Accept", "text/html").body();

        assertThat(header(turtle, "Link")).contains("<" + Iris.graph("solutions") + ">; rel=\"http://rdfs.org/ns/void#inDataset\"", Iris.graph("made-up"));
        assertThat(page).contains("Solutions inspirantes", "/graph/made-up", "/api/changes/" + (version + 1), "+1 −0", "made up");
    }

    @Test
    void saysThatAnOfferIsClosedOnceItsLastDayIsOver() {
        write("<offer/made-up> a <urn:x:offer> ; skos:prefLabel 'Offre'@fr ; <https://schema.org/validThrough> '2020-02-29'^^<http://www.w3.org/2001/XMLSchema#date> .");

        assertThat(http.get("/id/offer/made-up", "Accept", "text/html").body()).contains("le dernier jour était le 29 février 2020");
        assertThat(http.get("/id/offer/made-up?lang=en", "Accept", "text/html").body()).contains("February 29, 2020");
    }

    // ---- Asked again

    @Test
    void confirmsOnlyTheSameVersionFormatAndLanguage() {
        String turtle = header(http.get(REZO_POUCE, "Accept", "text/turtle"), "ETag");
        String french = header(http.get(REZO_POUCE, "Accept", "text/html"), "ETag");

        assertThat(http.get(REZO_POUCE, "Accept", "text/turtle", "If-None-Match", turtle).statusCode()).isEqualTo(304);
        assertThat(http.get(REZO_POUCE, "Accept", "application/n-triples", "If-None-Match", turtle).statusCode()).isEqualTo(200);
        assertThat(http.get(REZO_POUCE, "Accept", "text/html", "If-None-Match", french).statusCode()).isEqualTo(304);
        assertThat(http.get(REZO_POUCE, "Accept", "text/html", "Accept-Language", "en", "If-None-Match", french).statusCode()).isEqualTo(200);
        assertThat(http.get(REZO_POUCE + "?lang=en", "Accept", "text/html", "If-None-Match", french).statusCode()).isEqualTo(200);
        write("<solution/rezo-pouce> skos:note 'made up'@fr .");
        assertThat(http.get(REZO_POUCE, "Accept", "text/turtle", "If-None-Match", turtle).statusCode()).isEqualTo(200);
    }

    @Test
    void answersHeadLikeGetWithoutABody() {
        for (String type : List.of("text/turtle", "text/html")) {
            var get = http.get(REZO_POUCE, "Accept", type);
            var head = http.head(REZO_POUCE, "Accept", type);

            assertThat(head.statusCode()).isEqualTo(200);
            assertThat(head.body()).isEmpty();
            assertThat(header(head, "ETag")).isEqualTo(header(get, "ETag"));
            assertThat(header(head, "Content-Type")).isEqualTo(header(get, "Content-Type"));
        }
        assertThat(http.head("/id/solution/nothing", "Accept", "text/turtle").statusCode()).isEqualTo(404);
    }

    @Test
    void hasWordsForEverythingInBothLanguages() {
        for (String address : List.of(REZO_POUCE, "/graph/solutions", "/id/territory/48", "/id?iri=https%3A%2F%2Fpaysportesdegascogne.com%2F%3Fp%3D2827")) {
            String page = http.get(address, "Accept", "text/html").body();
            assertThat(page).doesNotContain("??").contains("<html lang=\"fr\">", "Qui le dit");
            assertThat(page).doesNotContainPattern(Pattern.compile("<dt[^>]*>[a-z]+[A-Z][A-Za-z]*</dt>")); // a property that has no label
            assertThat(http.get(address, "Accept", "text/html", "Accept-Language", "en").body()).doesNotContain("??").contains("<html lang=\"en\">", "Who says so");
        }
    }
}
