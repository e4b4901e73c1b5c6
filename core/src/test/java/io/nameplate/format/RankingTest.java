package io.nameplate.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.nameplate.Document;
import io.nameplate.EntityType;
import io.nameplate.Extraction;
import io.nameplate.MentionSource;
import io.nameplate.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RankingTest {

    private static final List<Extraction> NEWS =
            List.of(named("NATO", "Kyiv", "NATO"), named("Kyiv", "Ships"), named("Aden", "Kyiv", "Ships"));

    /** A document of names, each a sentence of its own. */
    static Extraction named(String... names) {
        String text = String.join(" .\n", names);
        var extraction = Extraction.builder(Document.of(text), Extractions.EXTRACTOR.model());
        int at = 0;
        for (String name : names) {
            extraction.mention(new Span(at, at + name.length()), type(name), 1, MentionSource.GAZETTEER);
            at += name.length() + " .\n".length();
        }
        return extraction.build();
    }

    @Test
    void aNameInCapitalsIsTheSameNameAndIsShownInOrdinaryCasing() {
        RankedEntity kyiv =
                Ranking.of(List.of(named("KYIV"), named("Kyiv"))).rows().get(0);
        assertEquals("Kyiv", kyiv.name());
        assertEquals(List.of("KYIV"), kyiv.aliases());
        assertEquals(2, kyiv.documents());
    }

    private static EntityType type(String name) {
        return switch (name) {
            case "NATO" -> EntityType.ORGANIZATION;
            case "Ships" -> EntityType.of("SHIP");
            default -> EntityType.LOCATION;
        };
    }

    @Test
    void mostMentionsComeFirstThenMostDocumentsThenTheName() {
        assertEquals("LOCATION Kyiv x3\nSHIP Ships x2\nORGANIZATION NATO x2\nLOCATION Aden x1", ranked(NEWS));
    }

    private static String ranked(List<Extraction> news) {
        return Ranking.of(news).toString();
    }

    @Test
    void countsDocumentsAndMentions() {
        RankedEntity nato =
                Ranking.of(NEWS).only(EntityType.ORGANIZATION).rows().get(0);
        assertEquals(1, nato.documents());
        assertEquals(2, nato.mentions());
        assertEquals(3, Ranking.of(NEWS).documents());
    }

    @Test
    void aParallelStreamGivesTheSame() {
        assertEquals(
                ranked(NEWS), Ranking.of(NEWS.stream().parallel().map(e -> e)).toString());
    }

    @Test
    void topTakesTheFirstAndRefusesLessThanNone() {
        assertEquals("LOCATION Kyiv x3", Ranking.of(NEWS).top(1).toString());
        String refusal = assertThrows(
                        IllegalArgumentException.class, () -> Ranking.of(NEWS).top(-1))
                .getMessage();
        assertTrue(refusal.contains("-1"), refusal);
    }

    @Test
    void aPageSaysHowManyThereAreBesideThoseThatItShows() {
        String page = Html.page().title("<b>").format(Ranking.of(NEWS).top(2));
        assertTrue(page.contains("2 of 4 entities in 3 documents"), page);
        assertTrue(page.contains("<title>&lt;b&gt;</title>"), page);
        assertEquals(
                3, HtmlProperties.elements(HtmlProperties.parse(page), "tr").size());
    }

    @Test
    void nothingAtAllIsARankingAndAPicture() {
        Ranking none = Ranking.of(Stream.empty());
        HtmlProperties.parse(Html.fragment().format(none));
        HtmlProperties.parse(BarChart.of("nothing", none).svg());
    }

    @Test
    void aChartHasABarForEachEntryInOrderAsLongAsItsValue() {
        Map<String, Number> values = new LinkedHashMap<>();
        values.put("January <1>", 2);
        values.put("February", 1.5);
        values.put("an unusually long name, which no chart has the room for", 0);
        String svg = BarChart.of("by month & year", values).svg();
        var rects = HtmlProperties.elements(HtmlProperties.parse(svg), "rect");
        assertEquals(
                List.of("340", "255", "0"),
                rects.stream().skip(1).map(r -> r.getAttribute("width")).toList());
        assertTrue(svg.contains(">January &lt;1&gt;: 2<") && svg.contains(">1.5<"), svg);
        assertTrue(svg.contains(">an unusually long name, which\u2026<"), svg);
    }

    @Test
    void aBarIsNeverShorterThanNothing() {
        for (double value : new double[] {-1, Double.NaN, Double.POSITIVE_INFINITY}) {
            String refusal = assertThrows(IllegalArgumentException.class, () -> BarChart.of("x", Map.of("May", value)))
                    .getMessage();
            assertTrue(refusal.contains(String.valueOf(value)) && refusal.contains("May"), refusal);
        }
    }
}
