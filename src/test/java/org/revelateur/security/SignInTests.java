package org.revelateur.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.revelateur.ShippedServer;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Signing in by the form, on the really running server. */
@ShippedServer
class SignInTests {
    @LocalServerPort
    int port;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void believesNobodyWhoSaysToBeAProxy() throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/favicon.svg")).header("X-Forwarded-For", "192.0.2.1").header("X-Forwarded-Proto", "https");

        var answer = client.send(request.build(), BodyHandlers.discarding());

        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isEmpty();
    }
}
