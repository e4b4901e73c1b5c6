package io.nameplate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.nameplate.spi.EntityRecognizer;
import io.nameplate.spi.ScoredSpan;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntityTest {

    private static final String TEXT = "Volodymyr Zelenskyy met Steve Witkoff in KYIV .\n\nZelenskyy is in Kyiv .";

    @TempDir
    static Path folder;

    private static NerModel tiny;

    @BeforeAll
    static void writeModel() throws Exception {
        tiny = NerModel.load(Files.write(folder.resolve("tiny.bin"), TinyModel.bytes()));
    }

    /** What each capitalized word of a list is, whatever the model thinks. */
    private static final EntityRecognizer BY_HEART = sentences -> sentences.stream()
            .flatMap(s -> s.tokens().stream())
            .filter(t -> List.of("Zelenskyy", "KYIV", "Kyiv").contains(t.text()))
            .map(t -> new ScoredSpan(t.span(), t.length() == 4 ? EntityType.LOCATION : EntityType.PERSON, 1))
            .toList();

    private static Extraction read() {
        return EntityExtractor.builder()
                .model(tiny)
                .recognizer(BY_HEART)
                .overlaps(OverlapPolicy.LONGEST_FIRST)
                .build()
                .extract(TEXT);
    }

    @Test
    void mentionsOfOneThingAreOneEntityUnderItsFullestName() {
        List<Entity> entities = read().entities();
        assertEquals(
                List.of("Volodymyr Zelenskyy", "Steve Witkoff", "Kyiv"),
                entities.stream().map(Entity::name).toList());
        Entity zelenskyy = entities.get(0);
        assertEquals(EntityType.PERSON, zelenskyy.type());
        assertEquals(List.of("Zelenskyy"), zelenskyy.aliases());
        assertEquals(
                List.of("Volodymyr Zelenskyy", "Zelenskyy"),
                zelenskyy.mentions().stream().map(EntityMention::text).toList());
        assertEquals("PERSON Volodymyr Zelenskyy x2", zelenskyy.toString());
    }

    @Test
    void entitiesHoldTheVeryMentionsOfTheExtraction() {
        Extraction news = read();
        Set<EntityMention> held = Collections.newSetFromMap(new IdentityHashMap<>());
        news.entities().forEach(e -> held.addAll(e.mentions()));
        assertEquals(news.mentions().size(), held.size());
        assertTrue(held.containsAll(news.mentions()));
    }

    @Test
    void everyThreadGetsTheSameList() {
        Extraction news = read();
        List<List<Entity>> got =
                IntStream.range(0, 64).parallel().mapToObj(i -> news.entities()).toList();
        got.forEach(list -> assertSame(got.get(0), list));
    }

    @Test
    void equalTextsHaveEqualEntities() {
        assertEquals(read().entities(), read().entities());
        assertEquals(
                read().entities().get(0).hashCode(), read().entities().get(0).hashCode());
        assertNotEquals(read().entities().get(0), read().entities().get(1));
    }

    @Test
    void aTextWithoutMentionsHasNone() {
        assertEquals(
                List.of(),
                EntityExtractor.builder().model(tiny).build().extract("").entities());
    }
}
