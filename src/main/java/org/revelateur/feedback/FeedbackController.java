package org.revelateur.feedback;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.revelateur.graph.GraphStore;
import org.revelateur.resource.Languages;
import org.revelateur.resource.MalformedParameter;
import org.revelateur.resource.Parameters;
import org.revelateur.resource.Resources;
import org.revelateur.site.Links;
import org.revelateur.vocab.Iris;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code /api/feedback}: anybody reports an error, editors read the reports. */
@RestController
class FeedbackController {
    private static final int LONGEST = 5000;
    private static final int LONGEST_CONTACT = 200;
    private static final int LARGEST_BODY = 64 << 10;
    private static final int AN_HOUR = 30;

    record Received(String id) {
    }

    record Listing(int total, List<Report> items) {
    }

    private final GraphStore store;
    private final Reports reports;
    private final JsonMapper json;
    private final Patience patience = new Patience(AN_HOUR, InstantSource.system());

    FeedbackController(GraphStore store, Reports reports, JsonMapper json) {
        this.store = store;
        this.reports = reports;
        this.json = json;
    }

    @PostMapping(path = "/api/feedback", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Received report(HttpServletRequest request) throws IOException {
        return keep(body(request), request);
    }

    /** From the form of {@code /signaler}, which leads back to it. */
    @PostMapping(path = "/api/feedback", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ResponseEntity<Void> reportByForm(HttpServletRequest request) {
        var body = json.createObjectNode();
        Stream.of("resource", "message", "contact").forEach(name -> Parameters.any(request).text(name).ifPresent(text -> body.put(name, text)));
        keep(body, request);
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(Links.of(request).reported())).build();
    }

    private Received keep(JsonNode body, HttpServletRequest request) {
        var report = new Report(UUID.randomUUID().toString(), Instant.now(), resource(text(body, "resource", 2000).orElse("")),
                text(body, "message", LONGEST).orElseThrow(() -> FeedbackProblem.unreadable("« message » manque", "'message' is missing")),
                text(body, "contact", LONGEST_CONTACT), Languages.of(request));
        patience.take(request.getRemoteAddr());
        reports.add(report);
        return new Received(report.id());
    }

    /** For accounts that may write: the security chain lets no other through. */
    @GetMapping("/api/feedback")
    Listing list(HttpServletRequest request) {
        var parameters = Parameters.of(request, "resource", "offset", "limit");
        var asked = reports.all().stream().filter(report -> parameters.text("resource").map(report.resource()::equals).orElse(true)).toList();
        return new Listing(asked.size(), asked.stream().skip(parameters.number("offset", 0, 0, Integer.MAX_VALUE)).limit(parameters.number("limit", 100, 1, 1000)).toList());
    }

    private JsonNode body(HttpServletRequest request) throws IOException {
        byte[] bytes = request.getInputStream().readNBytes(LARGEST_BODY + 1);
        try {
            JsonNode body = bytes.length > LARGEST_BODY ? null : json.readTree(bytes);
            if (body != null && body.isObject()) {
                return body;
            }
        } catch (JacksonException malformed) {
            // answered below, as what is no object
        }
        throw FeedbackProblem.unreadable("64 Ko au plus", "64 KB at most");
    }

    private static Optional<String> text(JsonNode body, String name, int longest) {
        JsonNode value = body.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        String text = value.isString() ? value.stringValue().strip() : "";
        if (text.isEmpty() || text.length() > longest) {
            throw new MalformedParameter(name, value.isString() ? text : value.toString(), "un texte de 1 à %d caractères".formatted(longest), "a text of 1 to %d characters".formatted(longest));
        }
        return Optional.of(text);
    }

    /** The IRI, or the path of its page here; something that the graph speaks of. */
    private String resource(String text) {
        Node thing = Resources.iri("resource", text.startsWith("/id/") || text.startsWith("/graph/") ? Iris.BASE + text.substring(1) : text);
        boolean known = store.read(graph -> graph.contains(Quad.unionGraph, thing, Node.ANY, Node.ANY) || graph.contains(Quad.unionGraph, Node.ANY, Node.ANY, thing));
        if (!known) {
            throw new MalformedParameter("resource", text, "quelque chose dont le graphe parle", "something that the graph speaks of");
        }
        return thing.getURI();
    }
}
