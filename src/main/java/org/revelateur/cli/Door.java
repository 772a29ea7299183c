package org.revelateur.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.revelateur.security.LocalKey;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The door by which a command asks the server of a data directory, over loopback: what it refuses, the command fails with. */
final class Door implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3); // until a server that starts can check writes
    private static final JsonMapper JSON = JsonMapper.shared();

    private final RunningServer server;
    private final HttpClient client = HttpClient.newBuilder().version(Version.HTTP_1_1).build();

    private Door(RunningServer server) {
        this.server = server;
    }

    static Door to(Path data) {
        return new Door(RunningServer.on(data));
    }

    /** @throws Refused if the answer is an error */
    JsonNode post(String path, Map<String, String> parameters, String type, BodyPublisher body) {
        return JSON.readTree(read(ask(path, parameters, "application/json", request -> request.header("Content-Type", type).POST(body))));
    }

    /** @throws Refused if the answer is an error */
    JsonNode post(String path, Map<String, String> parameters) {
        return JSON.readTree(read(ask(path, parameters, "application/json", request -> request.POST(BodyPublishers.noBody()))));
    }

    /** @throws Refused if the answer is an error */
    void get(String path, Map<String, String> parameters, String accept, OutputStream out) {
        try (var answer = ask(path, parameters, accept, HttpRequest.Builder::GET)) {
            answer.transferTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException("%s : la réponse n'a pas pu être reçue ou écrite (%s)".formatted(path, e.getMessage()), e);
        }
    }

    private InputStream ask(String path, Map<String, String> parameters, String accept, UnaryOperator<HttpRequest.Builder> method) {
        String query = parameters.entrySet().stream().map(one -> encoded(one.getKey()) + "=" + encoded(one.getValue())).collect(Collectors.joining("&"));
        var request = method.apply(HttpRequest.newBuilder(server.address().resolve(path + (query.isEmpty() ? "" : "?" + query))).header("Accept", accept)
                .header("Accept-Language", "fr").header(LocalKey.HEADER, server.key())).build();
        Instant end = Instant.now().plus(PATIENCE);
        while (true) {
            var response = send(request);
            if (response.statusCode() < 300) {
                return response.body();
            }
            var refused = new Refused(problem(response));
            if (response.statusCode() != 503 || response.headers().firstValue("Retry-After").isEmpty() || Instant.now().isAfter(end)) {
                throw refused;
            }
            sleep();
        }
    }

    private HttpResponse<InputStream> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofInputStream());
        } catch (IOException e) {
            throw new CommandFailed("%s : le serveur ne répond pas (%s)".formatted(server.address(), e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandFailed("Interrompu");
        }
    }

    private static JsonNode problem(HttpResponse<InputStream> response) {
        byte[] body = read(response.body());
        try {
            return JSON.readTree(body);
        } catch (JacksonException notJson) {
            return JSON.createObjectNode().put("detail", "%s : le serveur a répondu %d".formatted(response.uri(), response.statusCode()));
        }
    }

    private static byte[] read(InputStream answer) {
        try (answer) {
            return answer.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("La réponse du serveur s'est arrêtée en route", e);
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(Duration.ofSeconds(1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandFailed("Interrompu");
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        client.close();
        server.close();
    }
}
