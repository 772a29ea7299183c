package org.revelateur.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A running server, asked as anybody asks it. */
final class Server {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final URI address;
    private final HttpClient client = HttpClient.newHttpClient();

    Server(URI address) {
        this.address = address;
    }

    /** @throws Refused if it answers with an error */
    JsonNode get(String path, Map<String, String> parameters) {
        String query = parameters.entrySet().stream().map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(address.resolve(path + "?" + query)).header("Accept", "application/json, application/sparql-results+json;q=0.9")
                .timeout(PATIENCE).build();
        try {
            var response = client.send(request, BodyHandlers.ofByteArray());
            JsonNode body = JsonMapper.shared().readTree(response.body());
            if (response.statusCode() != 200) {
                throw new Refused(response.statusCode(), body.path("detail").asString(""));
            }
            return body;
        } catch (IOException e) {
            throw new UncheckedIOException("%s : pas de réponse".formatted(address), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The rows of a SPARQL answer: each turns a variable into its value. */
    List<UnaryOperator<String>> rows(String path, Map<String, String> parameters) {
        return get(path, parameters).path("results").path("bindings").valueStream()
                .<UnaryOperator<String>>map(row -> variable -> row.path(variable).path("value").asString("")).toList();
    }

    List<UnaryOperator<String>> select(String sparql) {
        return rows("/sparql", Map.of("query", sparql));
    }

    /** The server answered, but not with what was asked. */
    static final class Refused extends RuntimeException {
        Refused(int status, String detail) {
            super("%s (%d)".formatted(detail, status));
        }
    }
}
