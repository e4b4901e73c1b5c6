package io.nameplate.service;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The web page of a service in a browser. */
final class Page implements AutoCloseable {

    private static final String AXE = "const done = arguments[0];"
            + "axe.run().then(r => done(r.violations.map(v => v.id + ': ' + v.nodes.map(n => n.html).join(' '))))";

    private final ChromeDriver browser;
    private final String address;

    private Page(ChromeDriver browser, String address) {
        this.browser = browser;
        this.address = address;
    }

    /** Skips the test where there is no browser. */
    static Page of(Running service) throws IOException {
        return new Page(Chromium.start(), "http://localhost:" + service.port() + "/");
    }

    ChromeDriver browser() {
        return browser;
    }

    String address() {
        return address;
    }

    void open() {
        look(1280, "light");
        browser.get(address);
    }

    /** Width in pixels; {@code light} or {@code dark}. */
    void look(int width, String scheme) {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width < 600));
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", scheme),
                                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    }

    Object js(String expression) {
        return Objects.requireNonNullElse(browser.executeScript("return " + expression), "");
    }

    void until(String condition) {
        new WebDriverWait(browser, Duration.ofSeconds(20)).until(b -> Boolean.TRUE.equals(js(condition)));
    }

    void untilModels(int number) {
        until("document.querySelectorAll('#model option').length === " + number);
    }

    long count(String selector) {
        return browser.findElements(By.cssSelector(selector)).size();
    }

    WebElement one(String selector) {
        return browser.findElement(By.cssSelector(selector));
    }

    /** Has the text read that stands there. */
    void read() {
        one("#read").click();
        until("!document.getElementById('result').hidden && !document.getElementById('read').disabled");
    }

    /** What axe-core finds. */
    Object barriers() throws IOException {
        try (InputStream in = getClass().getResourceAsStream("/axe.min.js")) {
            browser.executeScript(
                    new String(Objects.requireNonNull(in, "axe.min.js").readAllBytes(), StandardCharsets.UTF_8));
        }
        return Objects.requireNonNull(browser.executeAsyncScript(AXE));
    }

    @Override
    public void close() {
        browser.quit();
    }
}
