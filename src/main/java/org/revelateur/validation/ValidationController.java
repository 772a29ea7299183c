package org.revelateur.validation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.revelateur.formats.Accepted;
import org.revelateur.graph.GraphStore;
import org.revelateur.graph.Violation;
import org.revelateur.resource.Labels;
import org.revelateur.resource.Languages;
import org.revelateur.resource.Parameters;
import org.revelateur.resource.RdfBody;
import org.revelateur.resource.Resources;
import org.revelateur.vocab.Iris;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** {@code POST /api/validation}: the report on the graph as it would be with the statements of the body. */
@RestController
class ValidationController {
    private static final int MOST = 20_000;
    private static final Map<String, Lang> SYNTAXES = Map.of("ttl", Lang.TURTLE, "jsonld", Lang.JSONLD, "nt", Lang.NTRIPLES, "rdf", Lang.RDFXML);
    private static final List<String> FORMATS = List.of("json", "ttl", "jsonld", "nt", "rdf");

    private final GraphStore store;
    private final JsonMapper json;
    private final DataSize limit;

    ValidationController(GraphStore store, JsonMapper json, @Value("${revelateur.sparql.body:20MB}") DataSize limit) {
        this.store = store;
        this.json = json;
        this.limit = limit;
    }

    @PostMapping("/api/validation")
    void validate(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var parameters = Parameters.of(request, "graph", "format");
        String format = Accepted.chosen(request, FORMATS, code -> code, code -> List.of(type(code)));
        Node graph = parameters.text("graph").map(name -> name.contains(":") ? Resources.iri("graph", name) : NodeFactory.createURI(Iris.graph(name)))
                .orElseGet(() -> NodeFactory.createURI(Iris.graph("validation")));
        List<Quad> quads = RdfBody.read(request, limit).stream().map(quad -> quad.isDefaultGraph() ? Quad.create(graph, quad.asTriple()) : quad).toList();
        if (quads.size() > MOST) {
            throw new TooManyStatements(MOST);
        }
        String language = Languages.of(request);
        List<Violation> broken = store.trial(dataset -> quads.forEach(dataset::add));
        Report report = store.read(dataset -> new Report(broken.isEmpty(), broken.stream().map(violation -> result(dataset, quads, violation, language)).toList()));
        response.setHeader(HttpHeaders.VARY, "Accept, Accept-Language");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType(type(format) + ";charset=UTF-8");
        if (format.equals("json")) {
            json.writeValue(response.getOutputStream(), report);
        } else {
            RDFWriter.source(report.toGraph(language)).lang(SYNTAXES.get(format)).output(response.getOutputStream());
        }
    }

    private static MediaType type(String format) {
        return format.equals("json") ? MediaType.APPLICATION_JSON : MediaType.parseMediaType(SYNTAXES.get(format).getHeaderString());
    }

    private static Report.Result result(DatasetGraph graph, List<Quad> sent, Violation violation, String language) {
        boolean english = language.equals("en");
        String place = Stream.of(violation.focus(), violation.path() == null ? "" : violation.path()).filter(iri -> !iri.isEmpty()).map(iri -> label(graph, sent, iri, language))
                .reduce((thing, property) -> thing + ", " + property).orElse("");
        String value = violation.value() == null ? "" : (english ? " Value: “%s”." : " Valeur : « %s ».").formatted(label(graph, sent, violation.value(), language));
        String sentence = place + (english ? ": " : " : ") + (english ? violation.messageEn() : violation.message()) + value;
        return new Report.Result(violation.focus(), violation.path(), violation.value(), violation.severity(), violation.shape(), sentence);
    }

    /** By what was sent first: the thing may be new. */
    private static String label(DatasetGraph graph, List<Quad> sent, String text, String language) {
        if (!text.matches("https?:\\S+")) {
            return text;
        }
        Node node = NodeFactory.createURI(text);
        return Labels.best(sent.stream().filter(quad -> quad.getSubject().equals(node) && quad.getPredicate().getURI().endsWith("#prefLabel")).map(Quad::getObject).toList(), language)
                .orElseGet(() -> Labels.of(graph, node, language));
    }
}
