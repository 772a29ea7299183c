package org.revelateur.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.revelateur.Chromium;
import org.revelateur.ShippedServer;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The picture of the graph in a real Chromium. */
@ShippedServer
class NetworkBrowserTests {
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
    void visit() {
        chromium.complaints();
        chromium.look("http://localhost:" + port + "/graphe?iri=solution/rezo-pouce&lang=fr", 1280, "light");
        until(() -> text("count").contains("liens dans l’image"));
    }

    @Test
    void growsByTheKeyboardAlone() {
        int before = links();
        var picture = chromium.browser.findElement(By.id("picture"));

        picture.sendKeys(Keys.ARROW_RIGHT);
        assertThat(text("details")).doesNotContain("Rezo Pouce");
        picture.sendKeys(Keys.ENTER);

        until(() -> links() > before);
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void filtersByClassAndLinkInPictureAndList() {
        int before = links();

        chromium.browser.executeScript("document.querySelector('#properties input').click()"); // below the fold of a part that scrolls

        assertThat(links()).isLessThan(before);
    }

    @Test
    void givesThePictureAway() {
        chromium.browser.executeScript("URL.createObjectURL = blob => { globalThis.saved = blob; return location.href }");

        chromium.browser.findElement(By.cssSelector("[data-do=svg]")).click();

        assertThat(chromium.browser.executeAsyncScript("const done = arguments[0]; globalThis.saved.text().then(done)").toString()).startsWith("<svg xmlns=").contains("Rezo Pouce</text>");
    }

    private static int links() {
        return chromium.browser.findElements(By.cssSelector("#links tr")).size();
    }

    private static String text(String id) {
        return chromium.browser.findElement(By.id(id)).getText();
    }

    private static void until(Supplier<Boolean> condition) {
        new WebDriverWait(chromium.browser, Duration.ofSeconds(20)).until(_ -> condition.get());
    }
}
