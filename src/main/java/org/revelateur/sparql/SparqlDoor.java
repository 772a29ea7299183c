package org.revelateur.sparql;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.fuseki.servlets.FusekiFilter;
import org.revelateur.graph.Author;
import org.revelateur.graph.GraphStore;
import org.revelateur.graph.Violation;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/** Hands SPARQL requests to Fuseki, says who writes, and answers by what was refused and why. */
final class SparqlDoor extends OncePerRequestFilter {
    private final FusekiFilter fuseki = new FusekiFilter();
    private final GraphStore graph;
    private final SparqlLimits limits;
    private final JsonMapper json;

    SparqlDoor(GraphStore graph, SparqlLimits limits, JsonMapper json) {
        this.graph = graph;
        this.limits = limits;
        this.json = json;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        if (request.getContentLengthLong() > limits.body().toBytes()) {
            answer(response, GuardedUpdate.tooLarge(limits));
            return;
        }
        var met = new Refusal[1];
        try (var spooled = new SpooledResponse(response, limits.bytes().toBytes())) {
            ScopedValue.where(Refusal.MET, met).call(() -> {
                fuseki(request, spooled, chain);
                return null;
            });
            if (met[0] != null) {
                answer(response, met[0]);
            } else if (response.getStatus() == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
                answer(response, Guards.timedOut());
            } else if (response.getStatus() >= 400) {
                answer(response, Refusal.of(response.getStatus(), spooled.text()));
            } else {
                spooled.send();
            }
        } catch (IOException | ServletException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private void fuseki(HttpServletRequest request, SpooledResponse response, FilterChain chain) throws Exception {
        var user = request.getUserPrincipal();
        if (user == null) {
            fuseki.doFilter(request, response, chain);
            return;
        }
        var author = new Author(user.getName(), Optional.ofNullable(request.getHeader("X-Change-Reason")));
        graph.writingAs(author, () -> {
            fuseki.doFilter(request, response, chain);
            return null;
        });
    }

    private void answer(HttpServletResponse response, Refusal refusal) throws IOException {
        response.setStatus(refusal.getRC());
        refusal.retryAfter().ifPresent(seconds -> response.setIntHeader("Retry-After", seconds));
        if (refusal.violations().isEmpty()) {
            write(response, "text/plain;charset=UTF-8", (refusal.getMessage() + "\n").getBytes(StandardCharsets.UTF_8));
        } else {
            write(response, "application/problem+json", json.writeValueAsBytes(report(refusal)));
        }
    }

    private static Map<String, Object> report(Refusal refusal) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "about:blank");
        problem.put("title", "Unprocessable Content");
        problem.put("status", refusal.getRC());
        problem.put("detail", refusal.getMessage());
        List<Violation> violations = refusal.violations();
        problem.put("conforms", false);
        problem.put("violations", violations);
        return problem;
    }

    private static void write(HttpServletResponse response, String type, byte[] body) throws IOException {
        response.setCharacterEncoding((String) null); // Fuseki may have set one; what we write says its own
        response.setContentType(type);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
