package io.nameplate.model.enfast;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.nameplate.Entity;
import io.nameplate.EntityExtractor;
import io.nameplate.EntityMention;
import io.nameplate.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Whole articles, from text to entities. */
class EntitiesTest {

    private static List<Entity> read(Path article) throws IOException {
        try (EntityExtractor extractor = EntityExtractor.english()) {
            return extractor.extract(Files.readString(article)).entities();
        }
    }

    private static Entity entity(List<Entity> entities, String name) {
        return entities.stream()
                .filter(e -> e.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name));
    }

    /** Every mention that holds a word, whatever its casing, is of the entity of that name. */
    private static void assertOne(List<Entity> entities, String name, String word) {
        Entity one = entity(entities, name);
        List<EntityMention> all = entities.stream()
                .filter(e -> e.type().equals(one.type()))
                .flatMap(e -> e.mentions().stream())
                .filter(m -> m.text().toLowerCase(Locale.ROOT).contains(word))
                .sorted((a, b) -> a.span().compareTo(b.span()))
                .toList();
        assertEquals(all, one.mentions());
    }

    @Test
    void theArticleOnPeaceTalks() throws IOException {
        List<Entity> entities = read(SharedData.at("articles/ukraine-peace-talks.txt"));
        assertOne(entities, "Volodymyr Zelenskyy", "zelensky");
        assertEquals(7, entity(entities, "Volodymyr Zelenskyy").mentions().size());
        assertOne(entities, "Vladimir Putin", "putin");
        assertOne(entities, "Steve Witkoff", "witkoff");
        assertOne(entities, "Jared Kushner", "kushner");
        assertOne(entities, "Kyiv", "kyiv");
    }

    @Test
    void theArticleOfTheQuickstart() throws IOException {
        List<Entity> entities = read(Path.of("../../examples/quickstart/article.txt"));
        assertOne(entities, "Ramtane Lamamra", "lamamra");
        assertOne(entities, "Abdel Fattah al-Burhan", "al-burhan");
        assertOne(entities, "Mohamed Hamdan Dagalo", "dagalo");
        assertEquals(
                List.of("ICRC"),
                entity(entities, "International Committee of the Red Cross").aliases());
        assertEquals(List.of("RSF"), entity(entities, "Rapid Support Forces").aliases());
    }
}
