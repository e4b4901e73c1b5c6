package io.nameplate.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.nameplate.Extraction;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class HtmlTest {

    private static final Extraction NEWS = Extractions.of("Steve Witkoff met NATO in Kyiv .");

    @Test
    void aMentionSaysWhatItIsToEveryReader() {
        String page = Html.page().format(NEWS);
        assertTrue(page.contains("tabindex=\"0\""), page);
        assertTrue(Pattern.compile("title=\"[^\"]+, confidence [01]\\.\\d\\d, from (model|recognizer)\"")
                .matcher(page)
                .find());
    }

    @Test
    void nothingIsLoadedFromElsewhereAndNothingRuns() {
        String page = Html.page().format(NEWS);
        assertTrue(page.contains("Content-Security-Policy\" content=\"default-src &#39;none&#39;;"), page);
        assertFalse(
                Pattern.compile("<script|<link|src=|url\\(|@import|https?://(?!www\\.w3\\.org/(1999/xhtml|2000/svg))")
                        .matcher(page)
                        .find());
    }

    @Test
    void thePageIsCalledByItsTitleOrElseByTheFirstDocument() {
        assertTrue(Html.page().format(NEWS).contains("<title>d</title>"));
        assertTrue(Html.page().title("<x>").format(NEWS).contains("<title>&lt;x&gt;</title>"));
    }

    @Test
    void aPageWithoutDocumentsIsAPageAndAClosedOneIsNotClosedAgain() throws IOException {
        StringBuilder out = new StringBuilder();
        ExtractionWriter writer = Html.page().open(out);
        writer.close();
        writer.close();
        assertEquals(
                0,
                HtmlProperties.elements(HtmlProperties.parse(out.toString()), "article")
                        .size());
    }

    @Test
    void fragmentsShareAPage() {
        String two = "<div>" + Html.fragment().format(NEWS) + Html.fragment().format(NEWS) + "</div>";
        assertFalse(two.contains(" id=\""), two);
        assertEquals(
                2, HtmlProperties.elements(HtmlProperties.parse(two), "article").size());
        assertTrue(two.contains("<style>" + Html.styleSheet() + "</style>"));
    }

    @Test
    void theEntitiesAreATableWithTheMostNamedFirst() {
        Document page = HtmlProperties.parse(Html.page().format(RankingTest.named("Aden", "Kyiv", "NATO", "Kyiv")));
        Element first = HtmlProperties.elements(page, "tr").get(1);
        assertEquals("KyivLOC2", first.getTextContent());
        assertEquals("#d1-m1", HtmlProperties.elements(page, "a").get(0).getAttribute("href"));
    }

    @Test
    void picturesHaveTheColoursOfTheStyleSheet() {
        String light = Html.styleSheet().split("@media", -1)[0];
        for (String name : List.of("person", "location", "organization", "other-0", "other-1", "other-2", "other-3")) {
            String colour = TypeStyles.ink("np-" + name);
            assertTrue(light.contains("--np-" + name + "-line: " + colour + ";"), name + " is not " + colour);
        }
        assertTrue(light.contains("--np-quiet: " + TypeStyles.ink(TypeStyles.NONE) + ";"));
    }

    @Test
    void everyColourOfTextHasTheContrastThatPeopleNeed() {
        for (String theme : Html.styleSheet().split("@media \\(prefers-color-scheme: dark\\)", -1)) {
            for (String fill :
                    List.of("person", "location", "organization", "other-0", "other-1", "other-2", "other-3")) {
                assertReadable(theme, "fore", fill);
                assertReadable(theme, fill + "-line", fill);
            }
            List.of("fore", "quiet", "link").forEach(text -> assertReadable(theme, text, "back"));
        }
    }

    /** The 4.5 to 1 of WCAG 2.2, success criterion 1.4.3. */
    private static void assertReadable(String theme, String text, String back) {
        double one = luminance(theme, text);
        double two = luminance(theme, back);
        double contrast = (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
        assertTrue(contrast >= 4.5, () -> text + " on " + back + " has " + contrast);
    }

    private static double luminance(String theme, String name) {
        MatchResult colour = Pattern.compile("--np-" + name + ": #(..)(..)(..);")
                .matcher(theme)
                .results()
                .findFirst()
                .orElseThrow();
        List<Double> parts = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            double c = Integer.parseInt(colour.group(i), 16) / 255.0;
            parts.add(c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4));
        }
        return 0.2126 * parts.get(0) + 0.7152 * parts.get(1) + 0.0722 * parts.get(2);
    }
}
