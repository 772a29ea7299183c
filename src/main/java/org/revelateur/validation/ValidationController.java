package org.revelateur.validation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.revelateur.formats.Accepted;
import org.revelateur.graph.GraphStore;
import org.revelateur.graph.Violation;
import org.revelateur.resource.Languages;
import org.revelateur.resource.Parameters;
import org.revelateur.resource.RdfBody;
import org.revelateur.resource.Resources;
import org.revelateur.resource.ValidationReport;
import org.revelateur.vocab.Iris;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** {@code POST /api/validation}: the report on the graph as it would be with the statements of the body; {@code /local/validation} takes any number of them. */
@RestController
class ValidationController {
    private static final int MOST = 20_000;
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Map<String, Lang> SYNTAXES = Map.of("ttl", Lang.TURTLE, "jsonld", Lang.JSONLD, "nt", Lang.NTRIPLES, "rdf", Lang.RDFXML);
    private static final List<String> FORMATS = List.of("json", "ttl", "jsonld", "nt", "rdf");

    private final GraphStore store;
    private final JsonMapper json;
    private final DataSize limit;
    private final Semaphore turn = new Semaphore(1);

    ValidationController(GraphStore store, JsonMapper json, @Value("${revelateur.sparql.body:20MB}") DataSize limit) {
        this.store = store;
        this.json = json;
        this.limit = limit;
    }

    @PostMapping("/api/validation")
    void validate(HttpServletRequest request, HttpServletResponse response) throws IOException {
        validate(request, response, limit, MOST);
    }

    @PostMapping("/local/validation")
    void validateFiles(HttpServletRequest request, HttpServletResponse response) throws IOException {
        validate(request, response, DataSize.ofBytes(Integer.MAX_VALUE - 8), Integer.MAX_VALUE); // no array is longer
    }

    private void validate(HttpServletRequest request, HttpServletResponse response, DataSize limit, int most) throws IOException {
        var parameters = Parameters.of(request, "graph", "format");
        String format = Accepted.chosen(request, FORMATS, code -> code, code -> List.of(type(code)));
        Node graph = parameters.text("graph").map(name -> name.contains(":") ? Resources.iri("graph", name) : NodeFactory.createURI(Iris.graph(name)))
                .orElseGet(() -> NodeFactory.createURI(Iris.graph("validation")));
        List<Quad> quads = RdfBody.read(request, limit).stream().map(quad -> quad.isDefaultGraph() ? Quad.create(graph, quad.asTriple()) : quad).toList();
        if (quads.size() > most) {
            throw new TooManyStatements(most);
        }
        String language = Languages.of(request);
        List<Violation> broken = inTurn(() -> store.trial(dataset -> quads.forEach(dataset::add)));
        var report = store.read(dataset -> ValidationReport.of(broken, dataset, quads, language));
        response.setHeader(HttpHeaders.VARY, "Accept, Accept-Language");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType(type(format) + ";charset=UTF-8");
        if (format.equals("json")) {
            json.writeValue(response.getOutputStream(), report);
        } else {
            RDFWriter.source(report.toGraph()).lang(SYNTAXES.get(format)).output(response.getOutputStream());
        }
    }

    /** @throws TooManyValidations if the one that runs does not end soon */
    private <T> T inTurn(Supplier<T> check) {
        boolean mine = false;
        try {
            mine = turn.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            if (!mine) {
                throw new TooManyValidations();
            }
            return check.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TooManyValidations();
        } finally {
            if (mine) {
                turn.release();
            }
        }
    }

    private static MediaType type(String format) {
        return format.equals("json") ? MediaType.APPLICATION_JSON : MediaType.parseMediaType(SYNTAXES.get(format).getHeaderString());
    }
}
