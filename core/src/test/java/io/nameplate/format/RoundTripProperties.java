package io.nameplate.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.nameplate.EntityMention;
import io.nameplate.Extraction;
import io.nameplate.Token;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RoundTripProperties {

    @Provide
    Arbitrary<Extraction> extractions() {
        return Extractions.any();
    }

    @Property(tries = 500)
    void jsonLosesNothing(@ForAll("extractions") Extraction news) {
        assertEquals(news, Json.read(Json.compact().format(news)));
        assertEquals(news, Json.read(Json.pretty().format(news)));
        assertEquals(news, Json.read(Json.compact().without(JsonPart.SENTENCES).format(news)));
    }

    @Property(tries = 200)
    void jsonSurvivesUtf8AndStaysOnOneLine(@ForAll("extractions") Extraction news) {
        String line = Json.compact().format(news);
        assertEquals(line, new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
        assertEquals(line.length() - 1, line.indexOf('\n'));
        assertEquals(-1, line.indexOf('\r'));
    }

    @Property(tries = 200)
    void jsonLinesComeBackInOrder(@ForAll("extractions") Extraction one, @ForAll("extractions") Extraction two) {
        String lines = Stream.of(one, two, one).map(Json.compact()::format).reduce("", String::concat);
        assertEquals(
                List.of(one, two, one), Json.readAll(new StringReader(lines)).toList());
    }

    @Property(tries = 500)
    void csvHoldsEveryMention(@ForAll("extractions") Extraction news) {
        List<List<String>> rows = CsvRows.read(Csv.mentions().format(news));
        List<List<String>> expected = new ArrayList<>();
        for (EntityMention m : news.mentions()) {
            expected.add(List.of(
                    news.document().id().orElse(""),
                    m.type().name(),
                    m.text(),
                    String.valueOf(m.start()),
                    String.valueOf(m.end()),
                    String.valueOf(points(news, m.start())),
                    String.valueOf(points(news, m.end())),
                    String.valueOf(m.confidence()),
                    m.source().name()));
        }
        assertEquals(expected, rows.subList(1, rows.size()));
    }

    @Property(tries = 500)
    void bratLinesHaveTypeOffsetsAndText(@ForAll("extractions") Extraction news) {
        String text = news.document().text();
        List<String> lines = Brat.standoff().format(news).lines().toList();
        assertEquals(news.mentions().size(), lines.size());
        for (int i = 0; i < lines.size(); i++) {
            EntityMention m = news.mentions().get(i);
            String[] fields = lines.get(i).split("\t", -1);
            String[] middle = fields[1].split(" ", -1);
            assertEquals("T" + (i + 1), fields[0]);
            assertEquals(m.type().name().replaceAll("[^A-Z]", "_").length(), middle[0].length());
            int start = text.offsetByCodePoints(0, Integer.parseInt(middle[1]));
            int end = text.offsetByCodePoints(0, Integer.parseInt(middle[2]));
            assertEquals(m.text(), text.substring(start, end));
            assertEquals(m.text().replace('\t', ' '), fields[2].replace('\t', ' '));
        }
    }

    @Property(tries = 500)
    void conllHasEveryTokenAndMention(@ForAll("extractions") Extraction news) {
        List<String> lines = Conll.bio()
                .format(news)
                .lines()
                .filter(l -> !l.isEmpty())
                .skip(1)
                .toList();
        List<String> expected = new ArrayList<>();
        for (Token token : news.tokens()) {
            String tag = news.mentions().stream()
                    .filter(m -> m.span().overlaps(token.span()))
                    .map(m -> (m.start() == token.start() ? "B-" : "I-") + TypeLabels.of(m.type()))
                    .findFirst()
                    .orElse("O");
            expected.add(token.text() + "\t" + tag);
        }
        assertEquals(expected, lines);
    }

    private static int points(Extraction news, int offset) {
        return news.document().text().codePointCount(0, offset);
    }
}
