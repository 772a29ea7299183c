package org.revelateur;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the running server, as a program does. Headers are given as names and values in turn. */
public record TestClient(int port) {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String EDITOR = "Basic " + Base64.getEncoder()
            .encodeToString((ShippedServer.EDITOR + ":" + ShippedServer.PASSWORD).getBytes(StandardCharsets.UTF_8));

    public HttpResponse<String> get(String address, String... headers) {
        return send(request(address, headers).GET());
    }

    public HttpResponse<String> head(String address, String... headers) {
        return send(request(address, headers).method("HEAD", BodyPublishers.noBody()));
    }

    public HttpResponse<String> post(String address, String body, String... headers) {
        return send(request(address, headers).POST(BodyPublishers.ofString(body)));
    }

    /** A request with any method; an empty body is none. */
    public HttpResponse<String> send(String method, String address, String body, String... headers) {
        return send(method, address, body.getBytes(StandardCharsets.UTF_8), headers);
    }

    public HttpResponse<String> send(String method, String address, byte[] body, String... headers) {
        return send(request(address, headers).method(method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body)));
    }

    /** Without saying how long it is. */
    public HttpResponse<String> chunked(String method, String address, String body, String... headers) {
        return send(request(address, headers).method(method, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)))));
    }

    /** A whole request as it is written, for what no client would send; it must ask to close the connection. */
    public String raw(byte[] request) {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(60_000);
            socket.getOutputStream().write(request);
            return new String(socket.getInputStream().readNBytes(1 << 20), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A query as a program asks it. */
    public HttpResponse<String> query(String query, String accept) {
        return get("/sparql?query=" + encode(query), "Accept", accept);
    }

    public static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public HttpResponse<byte[]> bytes(String address, String... headers) {
        return send(request(address, headers).GET().build(), BodyHandlers.ofByteArray());
    }

    public JsonNode json(String address, String... headers) {
        return json(get(address, headers));
    }

    public static JsonNode json(HttpResponse<String> response) {
        return new JsonMapper().readTree(response.body());
    }

    public static String header(HttpResponse<?> response, String name) {
        return String.join(", ", response.headers().allValues(name));
    }

    /** Writes by SPARQL Update, as the editor. */
    public HttpResponse<String> update(String update, String... headers) {
        return post("/sparql/update", update, with(asEditor(headers), "Content-Type", "application/sparql-update"));
    }

    /** These headers, and the editor's. */
    public static String[] asEditor(String... headers) {
        return with(headers, "Authorization", EDITOR);
    }

    private static String[] with(String[] headers, String... more) {
        return Stream.concat(Arrays.stream(headers), Arrays.stream(more)).toArray(String[]::new);
    }

    private HttpRequest.Builder request(String address, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request.build(), BodyHandlers.ofString());
    }

    private static <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> body) {
        try {
            return HTTP.send(request, body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
