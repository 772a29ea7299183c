package org.revelateur.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.revelateur.ShippedServer;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever somebody sends that nobody can read, on the really running server; sent by hand, since no client would. */
@ShippedServer
class ErrorsTests {
    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "GET /api/needs?q=%FF | 400", "GET /api/needs?q=%zz | 400", "GET /api/needs?limit=% | 400", "GET /api/recommendations?q=%C3 | 400",
        "GET /api/queries/search?text=%FF%FE | 400", "GET /api/changes?since=%FF | 400", "GET /api/needs%FF | 400", "GET /api/needs%00 | 400", "GET /api/..%2fneeds | 400",
        "GET /api//needs | 400", "GET /api/needs;a=b | 400", "GET /api/nowhere | 404", "GET /api/needs/nowhere | 404", "GET /nowhere | 404", "TRACE /api/needs | 405", "FOO /api/needs | 400",
        "GET /api/recommendations?need=nope&territory=48 | 404", "GET /api/queries/nope | 404", "GET /api/changes/999999 | 404"})
    void explainsItAsAProblemInBothLanguages(String request, int status) throws IOException {
        String french = send(request, "fr");
        String english = send(request, "en");

        assertThat(french).startsWith("HTTP/1.1 " + status).contains("Content-Type: application/problem+json", "\"status\":" + status, "\"detail\":");
        assertThat(detail(english)).isNotBlank().isNotEqualTo(detail(french));
        assertThat(french + english).doesNotContain("Exception", "Tomcat", "org.", "\tat ", "Server:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /api/recommendations?need=sans-voitur&territory=48", "GET /api/queries/solutions-of-need?need=mobilite/sans-voitures"})
    void namesTheNearestInTheLanguageAsked(String request) throws IOException {
        assertThat(send(request, "en")).contains("The nearest are: ").contains("Everyday travel without a car").doesNotContain("Se déplacer");
    }

    private static String detail(String answer) {
        return answer.replaceFirst("(?s).*\"detail\":\"", "").replaceFirst("(?s)\".*", "");
    }

    private String send(String request, String language) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            var head = request + " HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\nAccept-Language: " + language + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
