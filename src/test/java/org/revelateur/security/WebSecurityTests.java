package org.revelateur.security;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.options;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** What each address asks for, through the real filters. Accounts are made up. */
@SpringBootTest(classes = WebSecurityTests.Server.class)
@AutoConfigureMockMvc
class WebSecurityTests {
    private static final String PASSWORD = "bien assez long";

    @TempDir
    static Path directory;
    @Autowired
    MockMvc web;

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @EnableConfigurationProperties(SecuritySettings.class)
    @Import({WebSecurity.class, AnyAnswer.class})
    static class Server {
    }

    @DynamicPropertySource
    static void properties(DynamicPropertyRegistry properties) {
        properties.add("revelateur.data", directory::toString);
        properties.add("revelateur.public-url", () -> "https://revelateur.example");
    }

    @BeforeAll
    static void oneAccountOfEachRole() {
        var accounts = new Accounts(directory);
        for (Role role : Role.values()) {
            accounts.put(role.word(), role, PASSWORD);
        }
    }

    @ParameterizedTest
    @CsvSource({"GET,/", "GET,/sparql", "POST,/sparql", "GET,/sparql/data", "HEAD,/sparql/data", "GET,/api/needs", "POST,/api/validation",
        "POST,/api/feedback", "GET,/id/need/mobilite/sans-voiture", "GET,/dump/needs.ttl", "OPTIONS,/api/needs"})
    void letsAnybodyRead(String method, String address) throws Exception {
        web.perform(request(HttpMethod.valueOf(method), address)).andExpect(status().isOk());
    }

    @ParameterizedTest
    @CsvSource({"POST,/sparql/update", "PUT,/sparql/data", "POST,/sparql/data", "DELETE,/sparql/data", "PATCH,/sparql/data",
        "POST,/api/changes/3/undo", "PUT,/api/needs", "DELETE,/api/needs", "PATCH,/api/needs", "POST,/sparql/update/", "POST,/sparql/", "POST,/SPARQL/../sparql/update",
        "POST,/sparql/Update", "POST,/sparql/%75pdate", "PUT,/sparql", "POST,/api/validation/"})
    void letsNobodyWriteWithoutAnAccount(String method, String address) throws Exception {
        web.perform(request(HttpMethod.valueOf(method), URI.create(address)))
                .andExpect(content().string(not(containsString("reached"))))
                .andExpect(status().is4xxClientError());
    }

    @ParameterizedTest
    @CsvSource({"editor,200", "admin,200", "facilitator,403"})
    void letsEditorsAndAdministratorsWrite(String account, int expected) throws Exception {
        web.perform(post("/sparql/update").with(as(account))).andExpect(status().is(expected));
        web.perform(put("/sparql/data").with(as(account))).andExpect(status().is(expected));
        web.perform(post("/api/changes/3/undo").with(as(account))).andExpect(status().is(expected));
    }

    @Test
    void saysWhoWrites() throws Exception {
        web.perform(post("/sparql/update").with(as("editor"))).andExpect(content().string("reached by editor"));
    }

    @Test
    void explainsInFrenchUnderApiThatAnAccountIsNeeded() throws Exception {
        web.perform(put("/api/needs"))
                .andExpect(status().isUnauthorized())
                .andExpect(header().string("WWW-Authenticate", containsString("Basic")))
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.status").value(401))
                .andExpect(jsonPath("$.detail").value(containsString("compte")))
                .andExpect(jsonPath("$.instance").value("/api/needs"));
    }

    @Test
    void explainsInEnglishToWhoAsks() throws Exception {
        web.perform(put("/api/needs").header("Accept-Language", "en-GB,en;q=0.9,fr;q=0.2"))
                .andExpect(header().string("Content-Language", "en"))
                .andExpect(jsonPath("$.title").value("Unauthorized"))
                .andExpect(jsonPath("$.detail").value(containsString("account")));
        web.perform(put("/api/needs?lang=fr").header("Accept-Language", "en")).andExpect(header().string("Content-Language", "fr"));
    }

    @Test
    void explainsInALineOfTextUnderSparql() throws Exception {
        web.perform(post("/sparql/update"))
                .andExpect(status().isUnauthorized())
                .andExpect(content().contentType("text/plain;charset=UTF-8"))
                .andExpect(content().string(allOf(containsString("compte"), not(containsString("Exception")))));
    }

    @Test
    void refusesWrongCredentialsEvenForReading() throws Exception {
        web.perform(get("/api/needs").with(httpBasic("editor", "pas le bon mot"))).andExpect(status().isUnauthorized())
                .andExpect(jsonPath("$.detail").value(containsString("mot de passe")));
    }

    @Test
    void letsWhoGuessesWait() throws Exception {
        for (int i = 0; i < 10; i++) {
            web.perform(get("/api/needs").with(httpBasic("guessed", "une devinette " + i))).andExpect(status().isUnauthorized());
        }

        web.perform(get("/api/needs").with(httpBasic("guessed", "une de trop"))).andExpect(status().isTooManyRequests())
                .andExpect(header().string("Retry-After", not("0")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "null", "http://localhost:9999", "https://localhost.evil.example", "http://revelateur.example", "nonsense", "file://"})
    void refusesAWriteThatAnotherSitesPageAsksFor(String origin) throws Exception {
        web.perform(post("/sparql/update").header("Host", "localhost:8080").header("Origin", origin).with(as("editor"))
                        .contentType("application/x-www-form-urlencoded").content("update=CLEAR%20ALL"))
                .andExpect(status().isForbidden())
                .andExpect(content().string(containsString("autre site")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site"})
    void refusesAWriteThatTheBrowserSaysComesFromElsewhere(String site) throws Exception {
        web.perform(post("/sparql/update").header("Sec-Fetch-Site", site).with(as("editor"))).andExpect(status().isForbidden());
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:8080", "https://LOCALHOST:8080", "https://revelateur.example", "https://revelateur.example:443"})
    void letsItsOwnPagesWrite(String origin) throws Exception {
        web.perform(post("/sparql/update").header("Host", "localhost:8080").header("Origin", origin).header("Sec-Fetch-Site", "same-origin").with(as("editor")))
                .andExpect(status().isOk());
    }

    @ParameterizedTest
    @CsvSource({"GET,/sparql", "POST,/sparql", "GET,/api/needs", "POST,/api/validation", "GET,/id/need/x", "GET,/graph/needs", "GET,/def", "GET,/def/context.jsonld",
        "GET,/dump/needs.ttl", "HEAD,/api/needs", "GET,/widgets/recommendations.js"})
    void letsPagesOfAnySiteRead(String method, String address) throws Exception {
        web.perform(request(HttpMethod.valueOf(method), address).header("Origin", "https://elsewhere.example"))
                .andExpect(status().isOk())
                .andExpect(header().string("Access-Control-Allow-Origin", "*"))
                .andExpect(header().doesNotExist("Access-Control-Allow-Credentials"));
    }

    @Test
    void answersThePreflightOfAReadingPage() throws Exception {
        web.perform(options("/sparql").header("Origin", "https://elsewhere.example").header("Access-Control-Request-Method", "POST"))
                .andExpect(status().isNoContent())
                .andExpect(header().string("Access-Control-Allow-Methods", "GET, HEAD, POST"))
                .andExpect(header().string("Access-Control-Allow-Headers", not(containsString("Authorization"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sparql/data", "/api/changes/3/undo"})
    void promisesNoWritingToPagesOfOtherSites(String address) throws Exception {
        web.perform(options(address).header("Origin", "https://elsewhere.example").header("Access-Control-Request-Method", "PUT"))
                .andExpect(header().string("Access-Control-Allow-Methods", "GET, HEAD"));
        web.perform(post(address).header("Origin", "https://elsewhere.example")).andExpect(header().doesNotExist("Access-Control-Allow-Origin"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api/needs", "/sparql", "/id/need/x"})
    void tellsBrowsersToStayCareful(String address) throws Exception {
        web.perform(get(address))
                .andExpect(header().string("Content-Security-Policy", "default-src 'none'; style-src 'self'; img-src 'self' data:; script-src 'self'; "
                        + "connect-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"))
                .andExpect(header().string("X-Frame-Options", "DENY"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Referrer-Policy", "strict-origin-when-cross-origin"))
                .andExpect(header().exists("Permissions-Policy"))
                .andExpect(header().doesNotExist("Strict-Transport-Security"))
                .andExpect(header().doesNotExist("Server"))
                .andExpect(header().doesNotExist("Set-Cookie"));
    }

    @Test
    void promisesTlsOverTlsOnly() throws Exception {
        web.perform(get("/").secure(true)).andExpect(header().string("Strict-Transport-Security", containsString("max-age=31536000")));
    }

    @Test
    void letsOnlyTheEmbeddedPagesBeFramed() throws Exception {
        web.perform(get("/embed/recommendations"))
                .andExpect(header().string("Content-Security-Policy", containsString("frame-ancestors *")))
                .andExpect(header().doesNotExist("X-Frame-Options"));
    }

    @Test
    void leavesHeadersAloneThatAPageSetsItself() throws Exception {
        web.perform(get("/pages/own-policy"))
                .andExpect(header().stringValues("Content-Security-Policy", "default-src 'self'"))
                .andExpect(header().stringValues("Cache-Control", "public, max-age=300"));
    }

    @Test
    void letsAnswersBeAskedForAgainRatherThanForgotten() throws Exception {
        web.perform(get("/api/needs")).andExpect(header().string("Cache-Control", "no-cache"));
        web.perform(get("/api/needs").with(as("editor"))).andExpect(header().string("Cache-Control", "no-store"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
    void showsPagesByGetOnly(String method) throws Exception {
        web.perform(request(HttpMethod.valueOf(method), "/id/need/x").with(as("admin")))
                .andExpect(status().isMethodNotAllowed())
                .andExpect(header().string("Allow", "GET, HEAD, OPTIONS"));
    }

    private static RequestPostProcessor as(String account) {
        return httpBasic(account, PASSWORD);
    }
}
