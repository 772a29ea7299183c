package org.revelateur;

import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A real Chromium, as the pages' readers have it. */
public final class Chromium implements AutoCloseable {
    public final ChromeDriver browser;

    private Chromium(ChromeOptions options) {
        browser = new ChromeDriver(new ChromeDriverService.Builder().usingDriverExecutable(new File("/usr/bin/chromedriver")).build(), options);
    }

    public static Chromium open() {
        return new Chromium(options());
    }

    public static Chromium withoutJavaScript() {
        var options = options();
        options.setExperimentalOption("prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
        return new Chromium(options);
    }

    /** @param scheme the colours that the reader prefers, {@code light} or {@code dark} */
    public void look(String address, int width, String scheme) {
        browser.executeCdpCommand("Emulation.setDeviceMetricsOverride", Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
        browser.get(address);
    }

    /** What the console complained about since it was last asked. */
    public List<LogEntry> complaints() {
        return browser.manage().logs().get(LogType.BROWSER).getAll().stream().filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue()).toList();
    }

    /** By how many pixels the page is wider than the screen. */
    public long overflow() {
        return (Long) browser.executeScript("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    private static ChromeOptions options() {
        var options = new ChromeOptions();
        options.setBinary("/usr/bin/chromium");
        options.addArguments("--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync",
                "--no-first-run", "--lang=fr");
        var logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        return options;
    }

    @Override
    public void close() {
        browser.quit();
    }
}
