package org.revelateur.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * A server with an identity provider, behind a proxy on this machine, with small limits. The provider is made up: it lives in
 * this test. Clients are told apart by what the proxy says of them.
 */
@ExtendWith(OutputCaptureExtension.class)
@SpringBootTest(classes = WebSecurityTests.Server.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {
    "revelateur.proxies=127\\.0\\.0\\.1|0:0:0:0:0:0:0:1", "revelateur.requests.sparql=3", "revelateur.requests.others=100", "revelateur.requests.exempt=198.51.100.0/24",
    "revelateur.oidc.roles-claim=realm_access.roles", "revelateur.oidc.name-claim=preferred_username", "spring.security.oauth2.resourceserver.jwt.audiences=revelateur"})
class GuardedServerTests {
    private static final RSAKey KEY = key();
    private static final HttpServer ISSUER = issuer();
    private static final String ISSUER_URI = "http://localhost:" + ISSUER.getAddress().getPort();

    @TempDir
    static Path directory;
    @LocalServerPort
    int port;

    private final HttpClient client = HttpClient.newHttpClient();

    @DynamicPropertySource
    static void properties(DynamicPropertyRegistry properties) {
        properties.add("revelateur.data", directory::toString);
        properties.add("spring.security.oauth2.resourceserver.jwt.issuer-uri", () -> ISSUER_URI);
    }

    @AfterAll
    static void stop() {
        ISSUER.stop(0);
    }

    // ---- Tokens

    @Test
    void letsAnEditorOfTheProviderWriteUnderTheirName() throws Exception {
        var answer = write("192.0.2.1", token(claims("editor")));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("reached by marie");
    }

    @ParameterizedTest
    @CsvSource({"facilitator, 403", "EDITOR, 403", "root, 403"})
    void refusesWhoHasNoRoleThatWrites(String role, int status) throws Exception {
        assertThat(write("192.0.2.2", token(claims(role))).statusCode()).isEqualTo(status);
    }

    @Test
    void refusesATokenThatIsNotForItOrNoLongerOrNotSignedByTheProvider() throws Exception {
        var expired = claims("editor").expirationTime(Date.from(Instant.now().minus(Duration.ofHours(1))));
        var another = claims("editor").audience("another");
        var forged = claims("editor").issuer("https://evil.example");
        var unsigned = token(claims("editor")).replaceFirst("[^.]+$", "") + "AAAA";

        for (String token : List.of(token(expired), token(another), token(forged), unsigned, "nonsense")) {
            var answer = write("192.0.2.3", token);
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValueSatisfying(challenge -> assertThat(challenge).startsWith("Bearer"));
            assertThat(answer.body()).contains("Jeton refusé").doesNotContain("Exception", "Jwt");
        }
    }

    @Test
    void writesNoSecretIntoTheLog(CapturedOutput output) throws Exception {
        String token = token(claims("editor").expirationTime(new Date(0)));
        write("192.0.2.4", token);
        send("192.0.2.4", "/api/needs", "Authorization", "Basic bWFyaWU6YSBzZWNyZXQgcGFzcyBwaHJhc2U=");

        assertThat(output.getAll()).doesNotContain(token, "a secret pass phrase", "bWFyaWU6", "192.0.2.4");
    }

    // ---- Limits, and proxies

    @Test
    void tellsWhoAsksTooMuchWhenToComeBack() throws Exception {
        for (int i = 0; i < 3; i++) {
            assertThat(send("203.0.113.1", "/sparql").statusCode()).isEqualTo(200);
        }

        var refused = send("203.0.113.1", "/sparql");

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(refused.headers().firstValue("Retry-After").orElseThrow())).isBetween(1, 20);
        assertThat(refused.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(send("203.0.113.1", "/api/needs").statusCode()).as("counted apart").isEqualTo(200);
        assertThat(send("203.0.113.2", "/sparql").statusCode()).as("another client").isEqualTo(200);
    }

    @Test
    void explainsALimitUnderApiAsAProblem() throws Exception {
        HttpResponse<String> answer = send("203.0.113.9", "/api/needs");
        for (int i = 0; i < 110 && answer.statusCode() == 200; i++) {
            answer = send("203.0.113.9", "/api/needs", "Accept-Language", "en");
        }

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("Too many requests");
    }

    @Test
    void countsNobodyWhomTheSettingsExempt() throws Exception {
        for (int i = 0; i < 10; i++) {
            assertThat(send("198.51.100.7", "/sparql").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void believesTheProxyThatTheReaderCameOverTls() throws Exception {
        assertThat(send("203.0.113.3", "/", "X-Forwarded-Proto", "https").headers().firstValue("Strict-Transport-Security")).isPresent();
    }

    private HttpResponse<String> write(String from, String token) throws Exception {
        return client.send(request(from, "/api/changes/3/undo").header("Authorization", "Bearer " + token).POST(BodyPublishers.noBody()).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> send(String from, String address, String... headers) throws Exception {
        var request = request(from, address);
        return client.send((headers.length > 0 ? request.headers(headers) : request).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String from, String address) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + address)).header("X-Forwarded-For", from);
    }

    // ---- The made-up provider

    private static JWTClaimsSet.Builder claims(String role) {
        return new JWTClaimsSet.Builder().issuer(ISSUER_URI).subject("4711").audience("revelateur").expirationTime(Date.from(Instant.now().plusSeconds(300)))
                .claim("preferred_username", "marie").claim("realm_access", Map.of("roles", List.of("offline_access", role)));
    }

    private static String token(JWTClaimsSet.Builder claims) throws JOSEException {
        var token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(KEY.getKeyID()).build(), claims.build());
        token.sign(new RSASSASigner(KEY));
        return token.serialize();
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID("made-up").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static HttpServer issuer() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            String itself = "http://localhost:" + server.getAddress().getPort();
            serve(server, "/.well-known/openid-configuration", """
                    {"issuer": "%s", "jwks_uri": "%s/keys", "subject_types_supported": ["public"], "response_types_supported": ["code"],
                     "authorization_endpoint": "%s/authorize", "token_endpoint": "%s/token", "id_token_signing_alg_values_supported": ["RS256"]}"""
                    .formatted(itself, itself, itself, itself));
            serve(server, "/keys", new JWKSet(KEY.toPublicJWK()).toString());
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void serve(HttpServer server, String path, String json) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        server.createContext(path, exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }
}
