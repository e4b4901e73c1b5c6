package io.nameplate.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The web page in a browser. */
class PageTest {

    private static ChromeDriver browser;
    private static Running service;

    @BeforeAll
    static void start() throws Exception {
        browser = Chromium.start();
        service = Running.with(Running.LIMITS, Optional.empty(), List.of("en-fast"));
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.quit();
        }
        if (service != null) {
            service.close();
        }
    }

    @BeforeEach
    void open() {
        look(1280, "light");
        var unused = browser.manage().logs().get(LogType.BROWSER);
        browser.get("http://localhost:" + service.port() + "/");
        until("document.querySelectorAll('#model option').length > 0");
    }

    private static void look(int width, String scheme) {
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

    private static Object js(String expression) {
        return Objects.requireNonNullElse(browser.executeScript("return " + expression), "");
    }

    private static void until(String condition) {
        new WebDriverWait(browser, Duration.ofSeconds(20)).until(b -> Boolean.TRUE.equals(js(condition)));
    }

    private static long count(String selector) {
        return browser.findElements(By.cssSelector(selector)).size();
    }

    private static WebElement one(String selector) {
        return browser.findElement(By.cssSelector(selector));
    }

    private static void read() {
        one("#read").click();
        until("!document.getElementById('result').hidden && !document.getElementById('read').disabled");
    }

    private static void type(String text) {
        one("#text").clear();
        one("#text").sendKeys(text);
    }

    @Test
    void highlightsTheArticleThatIsThereToStartWith() {
        read();
        assertTrue(count("mark") > 20);
        assertEquals(
                one("#text").getDomProperty("value"),
                js("document.getElementById('highlighted').firstChild && "
                        + "document.getElementById('highlighted').textContent"));
        assertTrue(one("#read-with").getText().startsWith("Read with en-fast "));
    }

    @Test
    void takesTextThatLooksLikeMarkupAsText() {
        type("Anna Berg <img src=x onerror=alert(1)> met Lars Holm & Co.");
        read();
        assertEquals(0, count("#highlighted img"));
        assertTrue(one("#highlighted").getText().contains("<img src=x"));
    }

    @Test
    void showsTheTypesThatAreTicked() {
        read();
        long all = count("mark");
        long people = count("mark.person");
        one("#types input[value=PERSON]").click();
        assertEquals(0, count("mark.person"));
        assertEquals(all - people, count("mark"));
        assertTrue(one("#status").getText().startsWith((all - people) + " mentions"));
        one("#types input[value=PERSON]").click();
        assertEquals(all, count("mark"));
    }

    @Test
    void theSliderLeavesOutWhatIsUncertain() {
        read();
        long all = count("mark");
        for (int i = 0; i < 10; i++) {
            one("#confidence").sendKeys(Keys.PAGE_UP);
        }
        assertEquals("1.00", one("#least").getText());
        assertTrue(count("mark") < all);
        one("#confidence").sendKeys(Keys.HOME);
        assertEquals(all, count("mark"));
    }

    @Test
    void anEntityOpensByKeyboardAndLeadsToItsMentions() {
        read();
        WebElement entity = one("#entities button");
        entity.sendKeys(Keys.ENTER);
        assertEquals("true", entity.getDomAttribute("aria-expanded"));
        assertTrue(count("mark.lit") > 0);
        one("#entities ul a").sendKeys(Keys.ENTER);
        assertEquals("MARK", js("document.activeElement.tagName"));
        assertTrue(one("#tip").getText().contains("confidence"));
    }

    @Test
    void copiesJsonAndCsvOfWhatIsShown() throws Exception {
        read();
        one("#types input[value=LOCATION]").click();
        js("(navigator.clipboard.writeText = async t => { window.copied = t; }, 0)");
        one("#copy-json").click();
        until("document.getElementById('copied').textContent === 'JSON copied.'");
        JsonNode json = Running.JSON.readTree((String) js("window.copied"));
        assertEquals(count("mark"), json.get("mentions").size());
        for (JsonNode entity : json.get("entities")) {
            assertEquals(
                    entity.get("type"),
                    json.get("mentions")
                            .get(entity.get("mentions").get(0).asInt())
                            .get("type"));
        }
        one("#copy-csv").click();
        until("document.getElementById('copied').textContent === 'CSV copied.'");
        // Encoded, since the driver takes line ends for its own.
        String csv = URLDecoder.decode((String) js("encodeURIComponent(window.copied)"), StandardCharsets.UTF_8);
        assertEquals(count("mark") + 1, csv.lines().count());
        assertEquals(
                "document,type,text,start,end,start_code_point,end_code_point,confidence,source\r\n",
                csv.substring(0, csv.indexOf('\n') + 1));
    }

    @Test
    void saysWhatWentWrong() {
        js("(document.getElementById('text').value = 'a'.repeat(1100000), 0)");
        one("#read").click();
        until("document.getElementById('problem').textContent.includes('the limit is 1048576')");
        assertTrue(one("#read").isEnabled());
    }

    @Test
    void hasNoBarriersThatAxeFinds() throws Exception {
        try (InputStream in = getClass().getResourceAsStream("/axe.min.js")) {
            browser.executeScript(
                    new String(Objects.requireNonNull(in, "axe.min.js").readAllBytes(), StandardCharsets.UTF_8));
        }
        read();
        one("#entities button").click();
        for (String scheme : new String[] {"light", "dark"}) {
            look(1280, scheme);
            Object violations = browser.executeAsyncScript(
                    "const done = arguments[0];"
                            + "axe.run().then(r => done(r.violations.map(v => v.id + ': ' + v.nodes.map(n => n.html).join(' '))))");
            assertEquals(List.of(), violations, scheme);
        }
    }

    @Test
    void fitsAPhoneAndADeskInLightAndDark() throws Exception {
        read();
        for (int width : new int[] {1280, 390}) {
            for (String scheme : new String[] {"light", "dark"}) {
                look(width, scheme);
                assertEquals(
                        true, js("document.documentElement.scrollWidth <= window.innerWidth"), width + " " + scheme);
                picture(width + "-" + scheme);
            }
        }
    }

    private static void picture(String name) throws Exception {
        long height = (Long) js("document.documentElement.scrollHeight");
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", js("window.innerWidth"), "height", height, "deviceScaleFactor", 1, "mobile", false));
        Files.write(Chromium.pictures().resolve(name + ".png"), browser.getScreenshotAs(OutputType.BYTES));
    }

    @Test
    void loadsNothingFromElsewhereAndBreaksNoPolicy() {
        read();
        List<?> loaded = (List<?>) js("performance.getEntriesByType('resource').map(r => r.name)");
        assertFalse(loaded.isEmpty());
        loaded.forEach(url ->
                assertTrue(url.toString().startsWith("http://localhost:" + service.port() + "/"), url::toString));
        assertEquals(List.of(), browser.manage().logs().get(LogType.BROWSER).getAll());
    }
}
