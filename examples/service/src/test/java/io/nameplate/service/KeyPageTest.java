package io.nameplate.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.Select;

/** The web page of a service with a key and a choice of models. */
class KeyPageTest {

    private static final String KEY = "correct-horse-battery";

    @TempDir
    private Path folder;

    @Test
    void asksForTheKeyKeepsItInMemoryAndOffersTheModels() throws Exception {
        ApiKey key = ApiKey.read(Files.writeString(folder.resolve("key"), KEY));
        try (Running service = Running.with(Running.LIMITS, Optional.of(key), List.of("en-fast", "en-accurate"));
                Page page = Page.of(service)) {
            page.open();
            untilProblem(page, "This service asks for an API key.");
            assertTrue(page.one("#key").isDisplayed());
            assertEquals(List.of(), page.barriers());
            page.one("#key").sendKeys("wrong-horse-battery", Keys.ENTER);
            untilProblem(page, "This is not the API key of the service.");
            page.one("#key").clear();
            page.one("#key").sendKeys(KEY, Keys.ENTER);
            page.until("!document.getElementById('result').hidden");
            page.untilModels(2);
            assertEquals("", page.one("#problem").getText());
            assertTrue(page.one("#read-with").getText().startsWith("Read with en-fast "));
            new Select(page.one("#model")).selectByValue("en-accurate");
            page.until("document.getElementById('read-with').textContent.startsWith('Read with en-accurate ')");
            assertTrue(page.count("mark") > 20);
            assertFalse(page.browser().getCurrentUrl().contains(KEY));
            assertEquals("", page.js("document.cookie + Object.values({...localStorage, ...sessionStorage})"));
        }
    }

    private static void untilProblem(Page page, String text) {
        page.until("document.getElementById('problem').textContent === '" + text + "'");
    }
}
