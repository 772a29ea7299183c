package org.revelateur.sparql;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.fuseki.servlets.FusekiFilter;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.web.HttpNames;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.revelateur.formats.Accepted;
import org.revelateur.formats.Format;
import org.revelateur.graph.Admission;
import org.revelateur.graph.Author;
import org.revelateur.graph.ChangeRejected;
import org.revelateur.graph.GraphStore;
import org.revelateur.graph.TooManyQueries;
import org.revelateur.resource.ChangeReason;
import org.revelateur.resource.Languages;
import org.revelateur.resource.Problem;
import org.revelateur.resource.ProblemAdvice;
import org.revelateur.resource.ValidationReport;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/** Hands SPARQL requests to Fuseki, says who writes, and answers by what was refused and why. */
final class SparqlDoor extends OncePerRequestFilter {
    private static final List<Format> DESCRIBED = Stream.concat(Format.DATA.stream(), Stream.of(Format.HTML)).toList();

    private static final List<MediaType> REPORTS = Stream.of("application/problem+json", "text/turtle", "application/ld+json", "application/n-triples", "application/rdf+xml")
            .map(MediaType::parseMediaType).toList();

    private final FusekiFilter fuseki = new FusekiFilter();
    private final GraphStore graph;
    private final SparqlLimits limits;
    private final Admission admission;
    private final JsonMapper json;
    private final ServiceDescription description;

    SparqlDoor(GraphStore graph, SparqlLimits limits, Admission admission, JsonMapper json, ServiceDescription description) {
        this.graph = graph;
        this.limits = limits;
        this.admission = admission;
        this.json = json;
        this.description = description;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        boolean withBody = !request.getMethod().equals("HEAD");
        var met = new Refusal[1];
        try (var spooled = new SpooledResponse(response, limits.bytes().toBytes())) {
            ScopedValue.where(Refusal.MET, met).call(() -> {
                try {
                    enter(request, spooled, chain);
                } catch (Refusal refusal) {
                    met[0] = refusal;
                } catch (Problem problem) {
                    met[0] = Refusal.of(problem);
                } catch (TooManyQueries busy) {
                    met[0] = Refusal.busy(busy.getMessage());
                }
                return null;
            });
            if (met[0] != null) {
                answer(request, response, met[0], withBody);
            } else if (response.getStatus() >= 400) {
                answer(request, response, Refusal.of(response.getStatus(), spooled.text()), withBody);
            } else {
                spooled.send(withBody);
            }
        } catch (IOException | ServletException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private void enter(HttpServletRequest request, SpooledResponse response, FilterChain chain) throws Exception {
        Door door = Door.of(request);
        if (door == Door.QUERY) {
            response.setHeader("X-Result-Limit", Long.toString(limits.rows()));
        }
        if (request.getMethod().equals("OPTIONS")) {
            response.setHeader("Allow", door.allowed());
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        door.check(request);
        check(request);
        if (door.describesItselfTo(request)) {
            describe(request, response, chain);
            return;
        }
        try (var ticket = admission.enter(() -> ClientConnection.isGone(request))) {
            ScopedValue.where(Refusal.RUNNING, ticket).call(() -> {
                fuseki(new GuardedRequest(request), response, chain);
                return null;
            });
        }
    }

    /** To a program in RDF; a browser goes on to the page. */
    private void describe(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        response.setHeader("Vary", "Accept");
        Format format = Format.of(request, DESCRIBED);
        if (format == Format.HTML) {
            chain.doFilter(request, response);
        } else {
            description.write(format, request, response);
        }
    }

    private static void check(HttpServletRequest request) {
        String timeout;
        try {
            timeout = request.getParameter(HttpNames.paramTimeout);
        } catch (InvalidParameterException malformed) {
            throw Refusal.of(malformed.getErrorCode(), "Paramètres illisibles : attendu de l'UTF-8 encodé par %xx. Unreadable parameters: expected percent-encoded UTF-8.");
        }
        if (timeout != null && !timeout.matches("[1-9][0-9]{0,6}")) {
            throw Refusal.of(400, "timeout est un nombre entier de secondes, à partir de 1 : « %s ». timeout is a whole number of seconds, from 1.".formatted(timeout));
        }
    }

    private void fuseki(HttpServletRequest request, SpooledResponse response, FilterChain chain) throws Exception {
        var user = request.getUserPrincipal();
        if (user == null) {
            fuseki.doFilter(request, response, chain);
            return;
        }
        var author = new Author(user.getName(), ChangeReason.of(request));
        graph.writingAs(author, () -> {
            fuseki.doFilter(request, response, chain);
            return null;
        });
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Refusal refusal, boolean withBody) throws IOException {
        response.setStatus(refusal.getRC());
        refusal.headers().forEach(response::setHeader);
        if (refusal.getRC() == HttpServletResponse.SC_NOT_MODIFIED) {
            return;
        }
        if (refusal.because().isEmpty()) {
            write(response, "text/plain;charset=UTF-8", (refusal.getMessage() + "\n").getBytes(StandardCharsets.UTF_8), withBody);
        } else {
            report(request, response, refusal.because().get());
        }
    }

    /** Which rules a write would break: a problem that says so, or in RDF for who asks for it. */
    private void report(HttpServletRequest request, HttpServletResponse response, ChangeRejected rejected) throws IOException {
        String language = Languages.accepted(request).orElse("fr");
        var report = graph.read(dataset -> ValidationReport.of(rejected.violations(), dataset, List.of(), language));
        MediaType type = Accepted.best(String.join(", ", Collections.list(request.getHeaders(HttpHeaders.ACCEPT))), REPORTS,
                offered -> offered.equals(MediaType.APPLICATION_PROBLEM_JSON) ? List.of(offered, MediaType.APPLICATION_JSON) : List.of(offered)).orElse(MediaType.APPLICATION_PROBLEM_JSON);
        var body = new ByteArrayOutputStream();
        if (type.equals(MediaType.APPLICATION_PROBLEM_JSON)) {
            var problem = ProblemAdvice.members(HttpStatus.UNPROCESSABLE_CONTENT.value(), language, request.getRequestURI());
            problem.put("detail", rejected.detail(language));
            problem.putAll(report.members());
            json.writeValue(body, problem);
        } else {
            RDFWriter.source(report.toGraph()).lang(RDFLanguages.contentTypeToLang(type.toString())).output(body);
        }
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language);
        response.setHeader(HttpHeaders.VARY, "Accept, Accept-Language");
        write(response, type.toString(), body.toByteArray(), true);
    }

    private static void write(HttpServletResponse response, String type, byte[] body, boolean withBody) throws IOException {
        response.setCharacterEncoding((String) null); // Fuseki may have set one; what we write says its own
        response.setContentType(type);
        response.setContentLength(body.length);
        if (withBody) {
            response.getOutputStream().write(body);
        }
    }
}
