package io.nameplate.cli;

import com.fasterxml.jackson.databind.JsonNode;
import io.nameplate.Entity;
import io.nameplate.Extraction;
import io.nameplate.cli.OutputFormat.Headings;
import java.util.Comparator;

/** Aligned columns: type, name, number of mentions and other spellings of what a document names, the most named first. */
final class EntitiesFormat implements DocumentFormat {

    private final Headings headings;

    EntitiesFormat(Headings headings) {
        this.headings = headings;
    }

    @Override
    public String format(JsonNode id, Extraction extraction) {
        Table table = new Table("TYPE", "NAME", "MENTIONS", "ALSO");
        extraction.entities().stream()
                .sorted(Comparator.comparingInt((Entity e) -> e.mentions().size())
                        .reversed())
                .forEach(e -> table.row(
                        e.type().name(),
                        e.name(),
                        String.valueOf(e.mentions().size()),
                        String.join(", ", e.aliases())));
        return headings.around(id, table.orElse("no entities"));
    }
}
