package org.revelateur.browse;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.revelateur.Chromium;
import org.revelateur.ShippedServer;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages in a real Chromium, on the really running server with the shipped facts. */
@ShippedServer
class BrowserTests {
    private static final String ANSWER = "/solutions-pour?besoin=mobilite/sans-voiture&territoire=48";
    private static Chromium chromium;
    private static ChromeDriver browser;

    @LocalServerPort
    int port;

    @BeforeAll
    static void open() {
        chromium = Chromium.open();
        browser = chromium.browser;
    }

    @AfterAll
    static void quit() {
        chromium.close();
    }

    @AfterEach
    void findsNothingWrongInTheConsole() {
        assertThat(chromium.complaints()).filteredOn(entry -> !entry.getMessage().contains("404")).isEmpty();
    }

    static Stream<Arguments> pages() {
        return Stream.of("/", "/?lang=en", ANSWER, ANSWER + "&lang=en", "/solutions-pour?besoin=bus&territoire=saint",
                "/id/solution/rezo-pouce", "/id/territory/48", "/id/need/mobilite/sans-voiture", "/nowhere",
                "/widgets/", "/widgets/?lang=en", "/embed/recommendations?need=mobilite/sans-voiture&territory=48", "/embed/support?need=mobilite/sans-voiture&territory=48",
                "/questions", "/questions/solutions-near?commune=48095", "/carte", "/matrice", "/recherche?q=bus", "/id/actor/1000-cafes", "/id/indicator/taux_chomage_rp",
                "/id/theme/mobilite", "/donnees", "/qualite", "/accessibilite", "/signaler", "/sparql", "/graphe", "/graphe?iri=solution/rezo-pouce&vers=Lozère", "/api")
                .flatMap(page -> Stream.of(Arguments.of(page, 1280, "light"), Arguments.of(page, 390, "dark")));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void areAccessibleAndFitTheScreen(String page, int width, String scheme) {
        look(page, width, scheme);

        var violations = new AxeBuilder().withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa")).analyze(browser).getViolations();

        assertThat(violations).extracting(Rule::getId, rule -> rule.getNodes().getFirst().getHtml()).isEmpty();
        assertThat(chromium.overflow()).as("wider than the screen by").isLessThanOrEqualTo(0);
    }

    @Test
    void answersTheSentenceOfTheHomePage() {
        look("/?lang=fr", 1280, "light");

        type("territoire", "Lozère");
        type("besoin", "covoiturage");
        browser.findElement(By.name("besoin")).sendKeys(Keys.ENTER);
        patiently().until(ExpectedConditions.urlContains("solutions-pour"));

        assertThat(browser.getCurrentUrl()).contains("besoin=mobilite").contains("territoire=48");
        assertThat(browser.findElement(By.tagName("h1")).getText()).contains("Lozère").contains("solutions");
        assertThat(browser.findElements(By.cssSelector("main ol li h2, main ol li h3"))).hasSizeGreaterThan(5);
    }

    @Test
    void worksWithoutJavaScript() {
        try (var plain = Chromium.withoutJavaScript()) {
            plain.browser.get("http://localhost:" + port + "/?lang=fr");
            plain.browser.findElement(By.name("besoin")).sendKeys("plus de médecin", Keys.ENTER);

            assertThat(plain.browser.findElement(By.tagName("h1")).getText()).contains("Lozère").contains("soins");
        }
    }

    @Test
    void suggestsNeedsAsOneTypesAndTakesThemByKeyboard() {
        look("/?lang=fr", 390, "light");

        var field = browser.findElement(By.name("besoin"));
        field.sendKeys("covoitur");
        patiently().until(driver -> !driver.findElements(By.cssSelector("#besoin-suggestions [role=option]")).isEmpty());
        String first = browser.findElement(By.cssSelector("#besoin-suggestions [role=option]")).getAttribute("data-value");
        field.sendKeys(Keys.ARROW_DOWN, Keys.ENTER);

        assertThat(field.getAttribute("value")).isEqualTo(first).isNotEqualTo("covoitur");
        assertThat(browser.findElement(By.id("besoin-suggestions")).isDisplayed()).isFalse();
    }

    @Test
    void leadsFromTheHomePageToTheMapAndItsTable() {
        look("/?lang=fr", 1280, "light");

        browser.findElement(By.cssSelector(".doors a")).click();
        new Select(patiently().until(ExpectedConditions.presenceOfElementLocated(By.name("niveau")))).selectByValue("departement");
        var before = browser.findElement(By.tagName("h1"));
        browser.findElement(By.cssSelector("form.fields button")).click();
        patiently().until(ExpectedConditions.stalenessOf(before));

        assertThat(browser.findElements(By.cssSelector("table.ranking tbody tr"))).hasSize(5);
        assertThat(browser.findElement(By.tagName("h1")).getText()).contains("Lozère");
    }

    @Test
    void asksNobodyElseForAnything() {
        look(ANSWER, 1280, "light");

        @SuppressWarnings("unchecked")
        var addresses = (List<String>) browser.executeScript("return performance.getEntriesByType('resource').map(entry => entry.name)");

        assertThat(addresses).isNotEmpty().allSatisfy(address -> assertThat(address).startsWith("http://localhost:" + port + "/"));
    }

    @Test
    void isUsedByKeyboardAlone() {
        look("/?lang=fr", 1280, "light");

        browser.findElement(By.tagName("body")).sendKeys(Keys.TAB);
        WebElement first = browser.switchTo().activeElement();

        assertThat(first.getTagName()).isEqualTo("a");
        assertThat(first.getAttribute("href")).contains("#"); // the way past the navigation
    }

    private void look(String page, int width, String scheme) {
        chromium.look("http://localhost:" + port + page, width, scheme);
    }

    private static WebDriverWait patiently() {
        return new WebDriverWait(browser, Duration.ofSeconds(20));
    }

    private static void type(String field, String text) {
        WebElement input = browser.findElement(By.name(field));
        input.clear();
        input.sendKeys(text);
    }
}
