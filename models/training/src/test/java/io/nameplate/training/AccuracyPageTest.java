package io.nameplate.training;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.nameplate.EntityExtractor;
import io.nameplate.NerModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds the examples of models/docs/accuracy.md to what the models give. */
class AccuracyPageTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(.*)` \\| (.*) \\| (.*) \\|$");

    @Test
    void theExamplesAreWhatTheModelsGive() throws Exception {
        List<MatchResult> rows = ROW.matcher(Files.readString(Path.of("../docs/accuracy.md")))
                .results()
                .toList();
        assertTrue(rows.size() >= 10, "the page has " + rows.size() + " examples");
        assertEquals(column(rows, 2), read("en-fast", rows));
        assertEquals(column(rows, 3), read("en-accurate", rows));
    }

    private static String column(List<MatchResult> rows, int number) {
        return rows.stream().map(row -> row.group(number)).collect(joining("\n"));
    }

    private static String read(String model, List<MatchResult> rows) {
        try (EntityExtractor extractor =
                EntityExtractor.builder().model(NerModel.named(model)).build()) {
            return rows.stream().map(row -> mentions(extractor, row.group(1))).collect(joining("\n"));
        }
    }

    private static String mentions(EntityExtractor extractor, String text) {
        String mentions = extractor.extract(text.replace('\u23CE', '\n')).mentions().stream()
                .map(m -> m.type().name().substring(0, 3) + " " + m.text())
                .collect(joining(", "));
        return mentions.isEmpty() ? "nothing" : mentions;
    }
}
