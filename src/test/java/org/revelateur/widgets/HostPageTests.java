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
import java.util.Map;
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
    /** As pages of 2008 began, and worse. */
    private static final String RESET = """
            * { margin: 0; padding: 0; border: 0; font: inherit !important; list-style: none; line-height: 1; letter-spacing: 3px; white-space: nowrap; text-transform: uppercase; color: #fefefe !important; text-align: center }
            html { font-size: 62.5% } body { font-size: 7px; text-indent: -9999px; visibility: visible; cursor: wait }
            a { color: red !important; text-decoration: none !important } h3, li, details, summary { display: inline !important; float: left } ol, p { opacity: .1; height: 1px; overflow: hidden }
            [hidden], slot { display: block !important }
            """;
    /** Another version of the file, whatever it does: a site that uses two suppliers has it. */
    private static final String OTHER_VERSION = """
            (() => { const define = (name, element) => customElements.get(name) || customElements.define(name, element)
              define('solutions-inspirantes', class extends HTMLElement { connectedCallback() { this.textContent = '0.9.0' } }) })()
            """;
    private static final String COMPUTED = """
            const root = document.querySelector('solutions-inspirantes').shadowRoot
            return ['h3', 'h3 a', '.summary', 'details', 'summary', '[role=status]'].map(selector => {
              const style = getComputedStyle(root.querySelector(selector))
              return selector + ': ' + ['display', 'fontSize', 'fontFamily', 'lineHeight', 'letterSpacing', 'whiteSpace', 'textTransform', 'textIndent', 'textAlign', 'color', 'cursor', 'float']
                .map(name => style[name]).join(' ')
            }).join('\\n')
            """;
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
            String content = switch (exchange.getRequestURI().getPath()) {
                case "/" -> body;
                case "/reset.css" -> RESET;
                case "/widgets/0.9.0/recommendations.js" -> OTHER_VERSION;
                default -> "";
            };
            exchange.getResponseHeaders().set("Content-Type", content == RESET ? "text/css" : content == OTHER_VERSION ? "text/javascript" : "text/html;charset=UTF-8");
            // Nothing inline, nothing from elsewhere but the widgets
            exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'none'; style-src 'self'; script-src http://localhost:* ; connect-src http://localhost:* ; frame-src http://localhost:*");
            byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(bytes.length > 0 ? 200 : 204, bytes.length > 0 ? bytes.length : -1);
            exchange.getResponseBody().write(bytes);
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
    void sharesRequestsAmongTwentyOfAllKinds() {
        String support = "<qui-peut-aider besoin=\"mobilite/sans-voiture\" territoire=\"48\"></qui-peut-aider>";
        visit(script("recommendations.js") + WIDGET.repeat(5) + WIDGET.replace("limite=\"3\"", "mode=\"cartes\" limite=\"9\"").repeat(5)
                + WIDGET.replace("limite=\"3\"", "mode=\"compact\" limite=\"40\"").repeat(5) + support.repeat(5));

        await(() -> (Boolean) chromium.browser.executeScript("return [...document.querySelectorAll('solutions-inspirantes, qui-peut-aider')].every(one => one.shadowRoot.querySelector('h3'))"));
        assertThat(requests()).filteredOn(address -> address.contains("/api/")).hasSizeLessThanOrEqualTo(1 + 3);
    }

    @Test
    void looksTheSameUnderOldStyles() {
        visit(script("recommendations.js") + WIDGET);
        texts("h3");
        Object usual = chromium.browser.executeScript(COMPUTED);

        visit("<link rel=\"stylesheet\" href=\"/reset.css\">" + script("recommendations.js") + WIDGET);
        texts("h3");

        assertThat(chromium.browser.executeScript(COMPUTED)).isEqualTo(usual);
    }

    @Test
    void livesWithAnotherVersion() {
        visit(script("recommendations.js") + "<script src=\"/widgets/0.9.0/recommendations.js\" defer></script>" + WIDGET);
        assertThat(texts("h3")).hasSize(3);

        visit("<script src=\"/widgets/0.9.0/recommendations.js\" defer></script>" + script("recommendations.js") + WIDGET
                + "<qui-peut-aider besoin=\"mobilite/sans-voiture\" territoire=\"48\"></qui-peut-aider>");
        await(() -> (Boolean) chromium.browser.executeScript("return document.querySelector('qui-peut-aider').shadowRoot?.querySelector('h3') != null"));
        assertThat(chromium.browser.findElement(By.tagName("solutions-inspirantes")).getText()).isEqualTo("0.9.0");
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void showsThePagesOwnContentWhileTheNetworkIsSlow() {
        network(false, 1500);
        try {
            visit(script("recommendations.js") + WIDGET.replace("\"48\"", "\"34\"")); // what no other test asked for is in no cache
            assertThat(showsItsOwn()).isTrue();
            await(() -> (Boolean) chromium.browser.executeScript("return document.querySelector('solutions-inspirantes').shadowRoot?.querySelector('h3') != null"));
            assertThat(showsItsOwn()).isFalse();
        } finally {
            network(false, 0);
        }
    }

    @Test
    void keepsThePagesOwnContentWhenTheNetworkFails() {
        visit(script("recommendations.js") + "<solutions-inspirantes limite=\"3\"><p id=\"own\">Notre page mobilité</p></solutions-inspirantes>");
        network(true, 0);
        try {
            Object told = chromium.browser.executeAsyncScript("""
                    const done = arguments[0], widget = document.querySelector('solutions-inspirantes')
                    document.addEventListener('solutions-indisponibles', event => done(event.detail.status === null))
                    widget.setAttribute('besoin', 'mobilite/velo-marche'); widget.setAttribute('territoire', '30')
                    """);
            assertThat(told).isEqualTo(true);
            assertThat(showsItsOwn()).isTrue();
        } finally {
            network(false, 0);
        }
    }

    private static void network(boolean offline, int latency) {
        chromium.browser.executeCdpCommand("Network.enable", Map.of());
        chromium.browser.executeCdpCommand("Network.emulateNetworkConditions", Map.of("offline", offline, "latency", latency, "downloadThroughput", -1, "uploadThroughput", -1));
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
