package org.revelateur.board;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.revelateur.Chromium;
import org.revelateur.ShippedServer;
import org.revelateur.workshops.Camp;
import org.revelateur.workshops.Camps;
import org.revelateur.workshops.Card;
import org.revelateur.workshops.Draft;
import org.revelateur.workshops.LiveCamp;
import org.revelateur.workshops.Placed;
import org.revelateur.workshops.Session;
import org.revelateur.workshops.Thing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A facilitator with a projection, and two participants on telephones, each in a browser of their own, all of which prefer English. The camp is made up. */
@ShippedServer
class WorkshopBrowserTests {
    private static final String ID = "essai-navigateurs";
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static Chromium facilitator;
    private static Chromium one;
    private static Chromium other;

    @LocalServerPort
    int port;
    @Autowired
    Camps camps;
    private LiveCamp live;

    @BeforeAll
    static void open() {
        facilitator = Chromium.open();
        one = Chromium.open();
        other = Chromium.open();
    }

    @AfterAll
    static void quit() {
        List.of(facilitator, one, other).forEach(Chromium::close);
    }

    @BeforeEach
    void prepare() {
        var lozere = new Thing("48", "Lozère");
        var meetings = Arrays.stream(Session.values()).map(session -> new Camp.Meeting(session, LocalDate.parse("2027-06-17").plusDays(7L * session.ordinal()), "11:00", "13:00", true)).toList();
        live = camps.create(new Camp(ID, "Atelier inventé", List.of(lozere), meetings, camps.rooms(1, List.of(lozere)), List.of(), 90, false, Instant.now()));
        var page = facilitator.browser;
        look(facilitator, "/connexion", 1280);
        if (!page.findElements(By.name("nom")).isEmpty()) {
            page.findElement(By.name("nom")).sendKeys(ShippedServer.FACILITATOR);
            page.findElement(By.name("passe")).sendKeys(ShippedServer.PASSWORD, Keys.ENTER);
        }
    }

    @AfterEach
    void tidy() {
        network(one.browser, false);
        List.of(facilitator, one, other).forEach(browser -> {
            browser.browser.get("about:blank");
            browser.complaints(); // of refusals and lost networks that a test wanted
        });
        camps.delete(ID);
    }

    private void look(Chromium browser, String address, int width) {
        browser.look("http://localhost:" + port + address, width, "light");
    }

    private void enter(Chromium phone) {
        look(phone, "/salle/" + live.camp().rooms().getFirst().code(), 390);
        phone.browser.findElement(By.cssSelector("input[value=citoyens-et-porteurs]")).click();
        phone.browser.findElement(By.cssSelector("main button.primary")).click();
    }

    private static void until(ChromeDriver browser, String described, Predicate<ChromeDriver> happens) {
        new WebDriverWait(browser, PATIENCE, Duration.ofMillis(50)).withMessage(described).until(_ -> happens.test(browser));
    }

    private static boolean shows(ChromeDriver browser, String text) {
        return (Boolean) browser.executeScript("return [...document.querySelectorAll('.note-card .text')].some(card => card.textContent === arguments[0])", text);
    }

    private static void write(ChromeDriver phone, String kind, String text) {
        phone.findElement(By.cssSelector("#nature option[value=" + kind + "]")).click();
        phone.findElement(By.id("texte")).sendKeys(text);
        phone.findElement(By.cssSelector(".compose button")).sendKeys(Keys.ENTER);
    }

    @Test
    void showsEverybodyWhatOneWrites() {
        enter(one);
        enter(other);
        look(facilitator, "/ateliers/animer/" + ID + "/seances/1", 1280);
        facilitator.browser.findElement(By.cssSelector(".tools button.primary")).click();
        look(facilitator, "/ateliers/animer/" + ID + "/seances/1/ecran", 1280);
        until(one.browser, "the room opens by itself", page -> !page.findElements(By.id("texte")).isEmpty());
        until(other.browser, "the other room too", page -> !page.findElements(By.id("texte")).isEmpty());

        write(one.browser, "nouveau-besoin", "Un car le samedi");
        until(other.browser, "the other telephone", page -> shows(page, "Un car le samedi"));
        until(facilitator.browser, "the projection", page -> shows(page, "Un car le samedi"));

        String id = live.cards(card -> card.kind().equals("nouveau-besoin")).getFirst().id();
        other.browser.findElement(By.cssSelector("#c" + id + " .vote")).sendKeys(Keys.ENTER);
        until(facilitator.browser, "the vote", page -> page.findElement(By.cssSelector("#c" + id + " .count")).getText().equals("1"));
        until(other.browser, "the vote is shown as given", page -> "true".equals(page.findElement(By.cssSelector("#c" + id + " .vote")).getAttribute("aria-pressed")));
    }

    @Test
    void keepsWhatIsWrittenWithoutANetworkAndSendsItOnce() {
        live.open(Session.NEEDS);
        enter(one);
        network(one.browser, true);

        write(one.browser, "nouveau-besoin", "Écrit dans un tunnel");
        until(one.browser, "it is kept", page -> page.findElement(By.cssSelector(".line")).getText().contains("kept"));
        assertThat(live.cards(Card::isAContribution)).isEmpty();
        network(one.browser, false);

        until(one.browser, "it is sent", page -> !live.cards(Card::isAContribution).isEmpty());
        one.browser.navigate().refresh();
        until(one.browser, "it is there", page -> shows(page, "Écrit dans un tunnel"));
        assertThat(live.cards(Card::isAContribution)).hasSize(1);
    }

    private static void network(ChromeDriver browser, boolean lost) {
        browser.executeCdpCommand("Network.enable", Map.of());
        browser.executeCdpCommand("Network.emulateNetworkConditions", Map.of("offline", lost, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
    }

    @Test
    void saysWhatItRefuses() {
        live.open(Session.NEEDS);
        enter(one);

        write(one.browser, "nouveau-besoin", "<script>alert(1)</script>");

        until(one.browser, "the refusal", page -> page.findElement(By.cssSelector(".refused")).getText().contains("plain text"));
        assertThat(one.browser.findElement(By.id("texte")).getAttribute("value")).as("to be corrected").contains("script");
    }

    @Test
    void isAccessibleAndFitsTheScreen() {
        live.open(Session.NEEDS);
        live.place(List.of(new Placed(Session.NEEDS, 1, "48", Optional.empty(), new Draft(Session.OF_THE_MAP, "Un besoin inventé", Optional.empty(),
                Optional.of(new Thing("mobilite/sans-voiture", "Se déplacer")), Optional.empty(), List.of("un chiffre inventé")), 0)));
        look(one, "/salle/" + live.camp().rooms().getFirst().code(), 390);
        check(one);
        enter(other);
        check(other);
        for (String page : List.of("/ateliers", "/ateliers/animer", "/ateliers/animer/" + ID, "/ateliers/animer/" + ID + "/seances/1", "/ateliers/animer/" + ID + "/seances/1/ecran")) {
            look(facilitator, page, 1280);
            check(facilitator);
        }
    }

    private static void check(Chromium chromium) {
        var violations = new AxeBuilder().withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa")).analyze(chromium.browser).getViolations();
        assertThat(violations).extracting(Rule::getId, rule -> rule.getNodes().getFirst().getHtml()).isEmpty();
        assertThat(chromium.overflow()).as("wider than the screen by").isLessThanOrEqualTo(0);
        assertThat(chromium.complaints()).isEmpty();
    }
}
