package io.nameplate.cli;

import com.fasterxml.jackson.databind.JsonNode;
import io.nameplate.Extraction;
import io.nameplate.cli.OutputFormat.Headings;
import java.util.Locale;

/** Aligned columns: type, text, span and confidence. */
final class TableFormat implements DocumentFormat {

    private final Headings headings;

    TableFormat(Headings headings) {
        this.headings = headings;
    }

    @Override
    public String format(JsonNode id, Extraction extraction) {
        Table table = new Table("TYPE", "TEXT", "SPAN", "CONFIDENCE");
        extraction
                .mentions()
                .forEach(m -> table.row(
                        m.type().name(),
                        m.text(),
                        m.span().toString(),
                        String.format(Locale.ROOT, "%.2f", m.confidence())));
        return headings.around(id, table.orElse("no mentions"));
    }
}
