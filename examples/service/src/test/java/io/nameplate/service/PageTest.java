package io.nameplate.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.logging.LogType;

/** The web page in a browser. */
class PageTest {

    private static Running service;
    private static Page page;

    @BeforeAll
    static void start() throws Exception {
        service = Running.withDefaults();
        page = Page.of(service);
    }

    @AfterAll
    static void stop() {
        if (page != null) {
            page.close();
        }
        service.close();
    }

    @BeforeEach
    void open() {
        var unused = page.browser().manage().logs().get(LogType.BROWSER);
        page.open();
        page.untilModels(1);
    }

    private static void type(String text) {
        page.one("#text").clear();
        page.one("#text").sendKeys(text);
    }

    @Test
    void highlightsTheArticleThatIsThereToStartWith() {
        page.read();
        assertTrue(page.count("mark") > 20);
        assertEquals(
                page.one("#text").getDomProperty("value"),
                page.js("document.getElementById('highlighted').firstChild && "
                        + "document.getElementById('highlighted').textContent"));
        assertTrue(page.one("#read-with").getText().startsWith("Read with en-fast "));
    }

    @Test
    void takesTextThatLooksLikeMarkupAsText() {
        type("Anna Berg <img src=x onerror=alert(1)> met Lars Holm & Co.");
        page.read();
        assertEquals(0, page.count("#highlighted img"));
        assertTrue(page.one("#highlighted").getText().contains("<img src=x"));
    }

    @Test
    void showsTheTypesThatAreTicked() {
        page.read();
        long all = page.count("mark");
        long people = page.count("mark.person");
        page.one("#types input[value=PERSON]").click();
        assertEquals(0, page.count("mark.person"));
        assertEquals(all - people, page.count("mark"));
        assertTrue(page.one("#status").getText().startsWith((all - people) + " mentions"));
        page.one("#types input[value=PERSON]").click();
        assertEquals(all, page.count("mark"));
    }

    @Test
    void theSliderLeavesOutWhatIsUncertain() {
        page.read();
        long all = page.count("mark");
        for (int i = 0; i < 10; i++) {
            page.one("#confidence").sendKeys(Keys.PAGE_UP);
        }
        assertEquals("1.00", page.one("#least").getText());
        assertTrue(page.count("mark") < all);
        page.one("#confidence").sendKeys(Keys.HOME);
        assertEquals(all, page.count("mark"));
    }

    @Test
    void anEntityOpensByKeyboardAndLeadsToItsMentions() {
        page.read();
        WebElement entity = page.one("#entities button");
        entity.sendKeys(Keys.ENTER);
        assertEquals("true", entity.getDomAttribute("aria-expanded"));
        assertTrue(page.count("mark.lit") > 0);
        page.one("#entities ul a").sendKeys(Keys.ENTER);
        assertEquals("MARK", page.js("document.activeElement.tagName"));
        assertTrue(page.one("#tip").getText().contains("confidence"));
    }

    @Test
    void copiesJsonAndCsvOfWhatIsShown() throws Exception {
        page.read();
        page.one("#types input[value=LOCATION]").click();
        page.js("(navigator.clipboard.writeText = async t => { window.copied = t; }, 0)");
        page.one("#copy-json").click();
        page.until("document.getElementById('copied').textContent === 'JSON copied.'");
        JsonNode json = Running.JSON.readTree((String) page.js("window.copied"));
        assertEquals(page.count("mark"), json.get("mentions").size());
        for (JsonNode entity : json.get("entities")) {
            assertEquals(
                    entity.get("type"),
                    json.get("mentions")
                            .get(entity.get("mentions").get(0).asInt())
                            .get("type"));
        }
        page.one("#copy-csv").click();
        page.until("document.getElementById('copied').textContent === 'CSV copied.'");
        // Encoded, since the driver takes line ends for its own.
        String csv = URLDecoder.decode((String) page.js("encodeURIComponent(window.copied)"), StandardCharsets.UTF_8);
        assertEquals(page.count("mark") + 1, csv.lines().count());
        assertEquals(
                "document,type,text,start,end,start_code_point,end_code_point,confidence,source\r\n",
                csv.substring(0, csv.indexOf('\n') + 1));
    }

    @Test
    void saysWhatWentWrong() {
        page.js("(document.getElementById('text').value = 'a'.repeat(1100000), 0)");
        page.one("#read").click();
        page.until("document.getElementById('problem').textContent.includes('the limit is 1048576')");
        assertTrue(page.one("#read").isEnabled());
    }

    @Test
    void hasNoBarriersThatAxeFinds() throws Exception {
        page.read();
        page.one("#entities button").click();
        for (String scheme : new String[] {"light", "dark"}) {
            page.look(1280, scheme);
            assertEquals(List.of(), page.barriers(), scheme);
        }
    }

    @Test
    void fitsAPhoneAndADeskInLightAndDark() throws Exception {
        page.read();
        for (int width : new int[] {1280, 390}) {
            for (String scheme : new String[] {"light", "dark"}) {
                page.look(width, scheme);
                assertEquals(
                        true,
                        page.js("document.documentElement.scrollWidth <= window.innerWidth"),
                        width + " " + scheme);
                picture(width + "-" + scheme);
            }
        }
    }

    private static void picture(String name) throws Exception {
        long height = (Long) page.js("document.documentElement.scrollHeight");
        page.browser()
                .executeCdpCommand(
                        "Emulation.setDeviceMetricsOverride",
                        Map.of(
                                "width",
                                page.js("window.innerWidth"),
                                "height",
                                height,
                                "deviceScaleFactor",
                                1,
                                "mobile",
                                false));
        Files.write(Chromium.pictures().resolve(name + ".png"), page.browser().getScreenshotAs(OutputType.BYTES));
    }

    @Test
    void loadsNothingFromElsewhereAndBreaksNoPolicy() {
        page.read();
        List<?> loaded = (List<?>) page.js("performance.getEntriesByType('resource').map(r => r.name)");
        assertFalse(loaded.isEmpty());
        loaded.forEach(url -> assertTrue(url.toString().startsWith(page.address()), url::toString));
        assertEquals(
                List.of(), page.browser().manage().logs().get(LogType.BROWSER).getAll());
    }
}
