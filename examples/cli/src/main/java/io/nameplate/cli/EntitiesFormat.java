package io.nameplate.cli;

import com.fasterxml.jackson.databind.JsonNode;
import io.nameplate.EntityMention;
import io.nameplate.EntityType;
import io.nameplate.Extraction;
import io.nameplate.cli.OutputFormat.Headings;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Aligned columns: type, name and number of mentions of what a document names, the most named first. */
final class EntitiesFormat implements DocumentFormat {

    private final Headings headings;

    EntitiesFormat(Headings headings) {
        this.headings = headings;
    }

    private record Key(EntityType type, String name) {}

    @Override
    public String format(JsonNode id, Extraction extraction) {
        Table table = new Table("TYPE", "NAME", "MENTIONS");
        List<Map.Entry<Key, Integer>> named =
                new ArrayList<>(counted(extraction.mentions()).entrySet());
        named.sort(Collections.reverseOrder(Map.Entry.comparingByValue()));
        named.forEach(n -> table.row(n.getKey().type().name(), n.getKey().name(), String.valueOf(n.getValue())));
        return headings.around(id, table.orElse("no entities"));
    }

    private static Map<Key, Integer> counted(List<EntityMention> mentions) {
        Map<Key, Integer> counts = new LinkedHashMap<>();
        mentions.forEach(m -> counts.merge(new Key(m.type(), m.text()), 1, Integer::sum));
        return counts;
    }
}
