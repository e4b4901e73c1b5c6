package io.nameplate.cli;

import com.fasterxml.jackson.databind.JsonNode;
import io.nameplate.EntityMention;
import io.nameplate.Extraction;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** {@code {"id": ..., "mentions": [{"start", "end", "type", "text", "confidence"}]}}, offsets in UTF-16 units. */
final class JsonlFormat implements DocumentFormat {

    private static final int DECIMALS = 4;

    private record Line(JsonNode id, List<Mention> mentions) {}

    private record Mention(int start, int end, String type, String text, BigDecimal confidence) {

        static Mention of(EntityMention m) {
            return new Mention(m.start(), m.end(), m.type().name(), m.text(), rounded(m.confidence()));
        }
    }

    @Override
    public String format(JsonNode id, Extraction extraction) {
        return Json.line(new Line(
                        id, extraction.mentions().stream().map(Mention::of).toList()))
                + "\n";
    }

    private static BigDecimal rounded(double confidence) {
        return BigDecimal.valueOf(confidence)
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }
}
