package org.revelateur.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.revelateur.TestClient.encode;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.revelateur.Chromium;
import org.revelateur.ShippedServer;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The workbench in a real Chromium, as an analyst uses it. */
@ShippedServer
class WorkbenchBrowserTests {
    private static final String BY_DEPARTEMENT = """
            SELECT ?place (COUNT(?solution) AS ?count) WHERE { ?solution rev:presentIn ?place . ?place a rev:Departement } GROUP BY ?place ORDER BY DESC(?count) LIMIT 12""";
    private static Chromium chromium;

    @LocalServerPort
    int port;

    @BeforeAll
    static void open() {
        chromium = Chromium.open();
    }

    @AfterAll
    static void quit() {
        chromium.close();
    }

    @BeforeEach
    void visitAnew() {
        look("?lang=fr");
        chromium.browser.executeScript("localStorage.clear()");
        look("?lang=fr");
        chromium.complaints();
    }

    @Test
    void answersAsTableMapAndChart() {
        look("?lang=fr#query=" + encode(BY_DEPARTEMENT) + "&view=map");

        assertThat(found("#view svg.map path.place").getTagName()).isEqualTo("path");
        click("view-chart");
        assertThat(found("#view svg.bars text.name").getText()).isNotEmpty().doesNotContain("territory/");
        click("view-table");
        assertThat(found("#view tbody tr td a").getAttribute("href")).contains("/id/territory/");
        click("view-algebra");
        assertThat(found("#view pre").getText()).contains("(slice _ 12");
        assertThat(chromium.browser.getCurrentUrl()).contains("view=algebra"); // the address leads back here
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void saysWhereAQuestionIsWrong() {
        look("?lang=fr#view=table&query=" + encode("SELECT * WHERE {\n  ?s ?p }"));

        assertThat(found("#answer [role=alert]").getText()).contains("Ligne 2, colonne 9", "n’est pas attendu ici");
        found("#answer [role=alert] button").click();
        type("?o");
        assertThat(written()).contains("?s ?p ?o}");
    }

    @Test
    void completesByLabelAndDeclaresWhatItNeeds() {
        write("SELECT * WHERE { ?s ");

        complete("répond");
        complete(" voiture");

        assertThat(written()).contains("PREFIX rev: <https://w3id.org/revelateur/def#>", "?s rev:answersNeed <https://w3id.org/revelateur/id/need/mobilite/sans-voiture>");
    }

    @Test
    void isLeftByTheKeyboard() {
        write("ASK {}");

        type(Keys.TAB);
        assertThat(chromium.browser.switchTo().activeElement().getTagName()).isEqualTo("textarea");
        type(Keys.ESCAPE, Keys.TAB);

        assertThat(chromium.browser.switchTo().activeElement().getTagName()).isEqualTo("button");
    }

    @Test
    void keepsTheQuestionsInTabs() {
        write("ASK { ?first ?p ?o }");
        click("new");
        write("ASK { ?second ?p ?o }");
        look("");

        assertThat(texts("#tabs [role=tab]")).hasSize(2);
        assertThat(written()).contains("?second");
        chromium.browser.findElement(By.id("tab-0")).click();
        assertThat(written()).contains("?first");
    }

    @Test
    void opensAnExampleAndAnswersIt() {
        chromium.browser.findElements(By.cssSelector("aside details summary")).getFirst().click();
        chromium.browser.findElements(By.cssSelector("aside details[open] a")).getFirst().click();

        found("#view table.found");
        assertThat(texts("#tabs [role=tab]")).hasSize(2);
    }

    private void look(String more) {
        chromium.browser.get("about:blank"); // an address that differs by its fragment alone would load nothing
        chromium.look("http://localhost:" + port + "/sparql" + more, 1280, "light");
    }

    private static void write(String query) {
        chromium.browser.executeScript("const editor = document.querySelector('.CodeMirror').CodeMirror; editor.setValue(arguments[0]); editor.focus(); editor.setCursor(editor.lineCount(), 0)", query);
    }

    private static String written() {
        return (String) chromium.browser.executeScript("return document.querySelector('.CodeMirror').CodeMirror.getValue()");
    }

    private static void complete(String word) {
        new Actions(chromium.browser).sendKeys(word).keyDown(Keys.CONTROL).sendKeys(Keys.SPACE).keyUp(Keys.CONTROL).perform();
        found(".CodeMirror-hint");
        type(Keys.ENTER);
    }

    private static void type(CharSequence... keys) {
        new Actions(chromium.browser).sendKeys(keys).perform();
    }

    private static void click(String id) {
        chromium.browser.findElement(By.id(id)).click();
    }

    private static WebElement found(String selector) {
        return new WebDriverWait(chromium.browser, Duration.ofSeconds(20)).until(ExpectedConditions.presenceOfElementLocated(By.cssSelector(selector)));
    }

    private static List<String> texts(String selector) {
        return chromium.browser.findElements(By.cssSelector(selector)).stream().map(WebElement::getText).toList();
    }
}
