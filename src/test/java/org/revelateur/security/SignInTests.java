package org.revelateur.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.revelateur.ShippedServer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Signing in by the form as a browser does, on the really running server. */
@ShippedServer
class SignInTests {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    /** Changes nothing, but asks for the right to. */
    private static final String UPDATE = "/sparql/update";

    @LocalServerPort
    int port;
    @Autowired
    Accounts accounts;

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser = HttpClient.newBuilder().cookieHandler(cookies).build();

    @Test
    void showsAFormWithATokenAndNothingToKeep() throws Exception {
        var page = get("/connexion");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Nom du compte", "type=\"password\"").containsPattern(TOKEN).doesNotContain("<script>", "style=");
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(get("/connexion?lang=en").body()).contains("Account name");
    }

    @Test
    void signsInAndOut() throws Exception {
        var signedIn = signIn(ShippedServer.EDITOR, ShippedServer.PASSWORD);

        assertThat(signedIn.statusCode()).isEqualTo(302);
        assertThat(get("/connexion").body()).contains("connecté sous le nom editor", "action=\"/deconnexion\"");

        assertThat(post("/deconnexion", "_csrf=" + token()).statusCode()).isEqualTo(302);
        assertThat(get("/connexion").body()).contains("Nom du compte").doesNotContain("connecté sous le nom");
    }

    @Test
    void keepsTheSessionFromScriptsAndOtherSitesAndGivesANewOneToWhoSignsIn() throws Exception {
        String header = get("/connexion").headers().firstValue("Set-Cookie").orElseThrow();
        String before = session();
        signIn(ShippedServer.EDITOR, ShippedServer.PASSWORD);

        assertThat(header).startsWith("session=").contains("HttpOnly", "SameSite=Lax").doesNotContain("Secure");
        assertThat(session()).isNotEqualTo(before);
    }

    @Test
    void makesNoSessionForWhoReads() throws Exception {
        for (String address : new String[] {"/", "/api/needs?q=voiture", "/sparql?query=ASK%7B%7D"}) {
            assertThat(get(address).headers().firstValue("Set-Cookie")).as(address).isEmpty();
        }
    }

    @Test
    void refusesAFormWithoutItsToken() throws Exception {
        get("/connexion");

        var refused = post("/connexion", "nom=" + ShippedServer.EDITOR + "&passe=" + encode(ShippedServer.PASSWORD));

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("rechargez");
        assertThat(get("/connexion").body()).doesNotContain("connecté sous le nom");
    }

    @Test
    void tellsAWrongPasswordInTheLanguageOfTheForm() throws Exception {
        var refused = post("/connexion", "nom=nobody-here&passe=wrong&lang=en&_csrf=" + token());

        assertThat(refused.statusCode()).isEqualTo(302);
        String address = refused.headers().firstValue("Location").orElseThrow();
        assertThat(get(address.replaceFirst("^https?://[^/]+", "")).body()).contains("Unknown account name or password");
    }

    @Test
    void letsAPageWriteWithItsTokenAndNobodyElseWithTheSessionAlone() throws Exception {
        signIn(ShippedServer.EDITOR, ShippedServer.PASSWORD);
        String token = token();

        assertThat(update("X-Nothing", "-").statusCode()).isEqualTo(403);
        assertThat(update("X-CSRF-TOKEN", token, "Origin", "https://evil.example").statusCode()).isEqualTo(403);
        assertThat(update("X-CSRF-TOKEN", token).statusCode()).isIn(200, 204);
        assertThat(post("/sparql", "query=ASK%7B%7D").statusCode()).as("reading takes no token").isEqualTo(200);
    }

    @Test
    void endsTheSessionOfAnAccountThatIsRemovedOrChanged() throws Exception {
        accounts.put("passing", Role.EDITOR, ShippedServer.PASSWORD);
        try {
            signIn("passing", ShippedServer.PASSWORD);
            assertThat(get("/connexion").body()).contains("connecté sous le nom passing");
            accounts.put("passing", Role.FACILITATOR, ShippedServer.PASSWORD);

            assertThat(get("/connexion").body()).doesNotContain("connecté sous le nom");
        } finally {
            accounts.remove("passing");
        }
    }

    @Test
    void believesNobodyWhoSaysToBeAProxy() throws Exception {
        var request = request("/favicon.svg").headers("X-Forwarded-For", "192.0.2.1", "X-Forwarded-Proto", "https").build();

        assertThat(browser.send(request, BodyHandlers.discarding()).headers().firstValue("Strict-Transport-Security")).isEmpty();
    }

    private HttpResponse<String> signIn(String name, String password) throws Exception {
        return post("/connexion", "nom=" + encode(name) + "&passe=" + encode(password) + "&_csrf=" + token());
    }

    private String token() throws Exception {
        var token = TOKEN.matcher(get("/connexion").body());
        assertThat(token.find()).isTrue();
        return encode(token.group(1));
    }

    private String session() {
        return cookies.getCookieStore().getCookies().stream().filter(cookie -> cookie.getName().equals("session")).map(HttpCookie::getValue).findFirst().orElseThrow();
    }

    private HttpResponse<String> get(String address) throws Exception {
        return browser.send(request(address).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String address, String form) throws Exception {
        return browser.send(request(address).header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> update(String... headers) throws Exception {
        return browser.send(request(UPDATE).headers(headers).header("Content-Type", "application/sparql-update")
                .POST(BodyPublishers.ofString("DELETE DATA { GRAPH <urn:x:none> { <urn:x:a> <urn:x:b> <urn:x:c> } }")).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + address));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
