package org.revelateur;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** A browser without a screen: keeps cookies, follows redirects, sends the tokens of forms. */
public final class Desk {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).followRedirects(HttpClient.Redirect.NORMAL).build();
    private final String root;
    private String token = "";

    public Desk(int port) {
        this.root = "http://localhost:" + port;
    }

    public static Desk facilitator(int port) {
        var desk = new Desk(port);
        desk.look("/connexion");
        desk.post("/connexion", "nom", ShippedServer.FACILITATOR, "passe", ShippedServer.PASSWORD);
        desk.look("/connexion");
        return desk;
    }

    /** Enters a room as a participant. */
    public static Desk inRoom(int port, String code) {
        var desk = new Desk(port);
        assertThat(desk.post("/salle/" + code, "public", "citoyens-et-porteurs").statusCode()).isEqualTo(200);
        return desk;
    }

    public HttpResponse<String> get(String address) {
        return send(HttpRequest.newBuilder(URI.create(root + address)).header("Accept", "text/html"));
    }

    /** A page that is there. */
    public String look(String address) {
        var page = get(address);
        assertThat(page.statusCode()).as(address + ": " + page.body().lines().filter(line -> line.contains("<p")).limit(5).toList()).isEqualTo(200);
        var found = TOKEN.matcher(page.body());
        if (found.find()) {
            token = found.group(1);
        }
        return page.body();
    }

    /** Sends a form with its token; fields are names and values in turn. */
    public HttpResponse<String> post(String address, String... fields) {
        var form = new StringBuilder("_csrf=").append(encoded(token));
        for (int i = 0; i < fields.length; i += 2) {
            form.append('&').append(encoded(fields[i])).append('=').append(encoded(fields[i + 1]));
        }
        return send(HttpRequest.newBuilder(URI.create(root + address)).header("Accept", "text/html").header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form.toString())));
    }

    public HttpResponse<String> json(String address, String body) {
        return send(HttpRequest.newBuilder(URI.create(root + address)).header("Accept", "application/json").header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    public HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(root + address));
    }

    public HttpClient browser() {
        return browser;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return browser.send(request.build(), BodyHandlers.ofString());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
