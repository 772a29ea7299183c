package org.revelateur.widgets;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.revelateur.Chromium;
import org.revelateur.ShippedServer;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The widgets on the pages of a stranger: another origin, a strict policy, old styles, a server that fails. */
@ShippedServer
class HostPageTests {
    private static final String WIDGET = "<solutions-inspirantes besoin=\"mobilite/sans-voiture\" territoire=\"48\" limite=\"3\" soutien><p id=\"own\">Notre page mobilité</p></solutions-inspirantes>";
    private static Chromium chromium;
    private static HttpServer host;
    private static String body = "";

    @LocalServerPort
    int port;

    @BeforeAll
    static void open() throws IOException {
        chromium = Chromium.open();
        host = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        host.createContext("/", exchange -> {
            boolean page = exchange.getRequestURI().getPath().equals("/");
            byte[] content = page ? body.getBytes(StandardCharsets.UTF_8) : new byte[0];
            exchange.getResponseHeaders().set("Content-Type", "text/html;charset=UTF-8");
            // Nothing inline, nothing from elsewhere but the widgets
            exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'none'; script-src http://localhost:* ; connect-src http://localhost:* ; frame-src http://localhost:*");
            exchange.sendResponseHeaders(page ? 200 : 204, page ? content.length : -1);
            exchange.getResponseBody().write(content);
            exchange.close();
        });
        host.start();
    }

    @AfterAll
    static void close() {
        host.stop(0);
        chromium.close();
    }

    @Test
    void showsSolutionsUnderAStrictPolicyWithoutCookieOrComplaint() {
        visit(script("recommendations.js") + WIDGET);

        assertThat(texts("h3")).hasSize(3);
        assertThat(inside("details summary").getFirst().getText()).isEqualTo("Pourquoi ?");
        assertThat(showsItsOwn()).isFalse();
        assertThat(chromium.browser.manage().getCookies()).isEmpty();
        assertThat(requests()).isNotEmpty().allSatisfy(address -> assertThat(address).startsWith("http://localhost:" + port + "/"));
        assertThat(chromium.complaints()).isEmpty();
        var violations = new AxeBuilder().withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa")).analyze(chromium.browser).getViolations();
        assertThat(violations).extracting(Rule::getId, rule -> rule.getNodes().getFirst().getHtml()).isEmpty();
    }

    @Test
    void acceptsTheFileByItsHash() {
        visit("<script src=\"http://localhost:%d%s\" integrity=\"%s\" crossorigin=\"anonymous\" defer></script>".formatted(port, "/widgets/1.0.0/recommendations.js",
                WidgetFile.of("1.0.0").orElseThrow().integrity()) + WIDGET);

        assertThat(texts("h3")).hasSize(3);
    }

    @Test
    void sharesOneRequestAmongTwenty() {
        visit(script("recommendations.js") + WIDGET.repeat(10) + WIDGET.replace("limite=\"3\"", "mode=\"compact\" limite=\"7\"").repeat(10));

        assertThat(texts("h3")).hasSize(3);
        assertThat(requests()).filteredOn(address -> address.contains("/api/")).hasSize(1);
    }

    @Test
    void livesWithASecondCopyOfItself() {
        visit(script("recommendations.js") + script("1.0.0/recommendations.js") + WIDGET);

        assertThat(texts("h3")).hasSize(3);
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void keepsThePagesOwnContentWhenTheServerFails() {
        visit(script("recommendations.js") + WIDGET.replace("territoire=\"48\"", "territoire=\"nulle-part\""));

        await(() -> !requests().stream().filter(address -> address.contains("/api/")).toList().isEmpty());
        assertThat(showsItsOwn()).isTrue();
        assertThat(inside("h3")).isEmpty();
    }

    @Test
    void letsTheVisitorChoose() {
        visit(script("recommendations.js") + "<solutions-inspirantes choisir lang=\"en\"></solutions-inspirantes>");
        await(() -> inside("input").size() == 2);

        inside("input").get(0).sendKeys("covoiturage");
        inside("input").get(1).sendKeys("Mende", Keys.ENTER);

        await(() -> !inside("h3").isEmpty());
        assertThat(inside("[role=status]").getFirst().getText()).contains("solutions for Mende");
    }

    @Test
    void tellsThePageWhatHappens() {
        visit(script("recommendations.js") + "<solutions-inspirantes></solutions-inspirantes>");

        Object count = chromium.browser.executeAsyncScript("""
                const done = arguments[0], widget = document.querySelector('solutions-inspirantes')
                document.addEventListener('solutions-chargees', event => done(event.detail.items.length))
                widget.setAttribute('limite', '4'); widget.setAttribute('besoin', 'mobilite/sans-voiture'); widget.setAttribute('territoire', '48')
                """);

        assertThat(count).isEqualTo(4L);
    }

    @Test
    void showsWhoCanHelp() {
        visit(script("recommendations.js") + "<qui-peut-aider besoin=\"mobilite/sans-voiture\" territoire=\"48\" limite=\"2\"></qui-peut-aider>");

        await(() -> !inside("h3").isEmpty());
        assertThat(inside("h3")).hasSize(2);
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void tellsTheHeightOfTheFrame() {
        visit("<iframe src=\"http://localhost:%d/embed/recommendations?need=mobilite/sans-voiture&amp;territory=48\" title=\"Solutions\"></iframe>".formatted(port));

        Object height = chromium.browser.executeAsyncScript("""
                const done = arguments[0]
                addEventListener('message', event => event.data.type === 'revelateur:hauteur' && done(event.data.height))
                const frame = document.querySelector('iframe'); frame.src = frame.src
                """);

        assertThat((Long) height).isGreaterThan(300L);
    }

    private void visit(String content) {
        body = "<!doctype html><html lang=\"fr\"><head><meta charset=\"utf-8\"><title>Mairie (inventée)</title></head><body><main><h1>Mairie</h1>" + content + "</main></body></html>";
        chromium.complaints(); // those of the page before
        chromium.look("http://localhost:" + host.getAddress().getPort() + "/", 390, "light");
    }

    private String script(String file) {
        return "<script src=\"http://localhost:%d/widgets/%s\" defer></script>".formatted(port, file);
    }

    private List<String> texts(String selector) {
        await(() -> !inside(selector).isEmpty());
        return inside(selector).stream().map(WebElement::getText).toList();
    }

    private static boolean showsItsOwn() {
        return (Boolean) chromium.browser.executeScript("return document.getElementById('own').checkVisibility()");
    }

    private static List<WebElement> inside(String selector) {
        return chromium.browser.findElement(By.cssSelector("solutions-inspirantes, qui-peut-aider")).getShadowRoot().findElements(By.cssSelector(selector));
    }

    @SuppressWarnings("unchecked")
    private static List<String> requests() {
        return (List<String>) chromium.browser.executeScript("return performance.getEntriesByType('resource').map(entry => entry.name)");
    }

    private static void await(BooleanSupplier condition) {
        new WebDriverWait(chromium.browser, Duration.ofSeconds(20)).until(_ -> condition.getAsBoolean());
    }
}
