package io.nameplate;

import static io.nameplate.EntityType.LOCATION;
import static io.nameplate.EntityType.ORGANIZATION;
import static io.nameplate.EntityType.PERSON;
import static io.nameplate.OverlapPolicy.LONGEST_FIRST;
import static io.nameplate.OverlapPolicy.MODEL_FIRST;
import static io.nameplate.OverlapPolicy.OWN_FIRST;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.nameplate.spi.ScoredSpan;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrecedenceTest {

    private static final String TEXT = "Steve Witkoff is in Kyiv .";
    private static final EntityType OWN = EntityType.of("OWN");

    @TempDir
    static Path folder;

    private static NerModel tiny;

    @BeforeAll
    static void writeModel() throws Exception {
        tiny = NerModel.load(Files.write(folder.resolve("tiny.bin"), TinyModel.bytes()));
    }

    private static EntityExtractorBuilder builder() {
        return EntityExtractor.builder().model(tiny);
    }

    private static Gazetteer list(String name) {
        return Gazetteer.builder().add(OWN, name).build();
    }

    private static String found(EntityExtractorBuilder builder) {
        try (EntityExtractor extractor = builder.build()) {
            return String.join(
                    ", ",
                    extractor.extract(TEXT).mentions().stream()
                            .map(m -> m.text() + " " + m.source())
                            .toList());
        }
    }

    @Test
    void listsRulesAndRecognizersAddToTheModel() {
        assertEquals(
                "Steve Witkoff MODEL, is GAZETTEER, in RULE, Kyiv MODEL, . RECOGNIZER",
                found(builder()
                        .gazetteer(list("is"))
                        .rule(EntityRule.matching(OWN, "\\bin\\b"))
                        .recognizer(s -> List.of(ScoredSpan.certain(new Span(25, 26), OWN)))));
    }

    @Test
    void byDefaultTheLongerSpanStaysWhoeverFoundIt() {
        assertEquals("Steve Witkoff MODEL, Kyiv MODEL", found(builder().gazetteer(list("Steve"))));
        assertEquals("Steve Witkoff MODEL, in Kyiv GAZETTEER", found(builder().gazetteer(list("in Kyiv"))));
        assertEquals(
                "Steve Witkoff is RULE, Kyiv MODEL", found(builder().rule(EntityRule.matching(OWN, "Steve .*is"))));
    }

    @Test
    void ofEqualSpansTheMostSpecialSourceStays() {
        EntityExtractorBuilder all = builder().rule(EntityRule.matching(PERSON, "Kyiv"));
        assertEquals("Steve Witkoff MODEL, Kyiv RULE", found(all));
        assertEquals("Steve Witkoff MODEL, Kyiv GAZETTEER", found(all.gazetteer(list("Kyiv"))));
        assertEquals(
                "Steve Witkoff MODEL, Kyiv RECOGNIZER",
                found(all.recognizer(s -> List.of(new ScoredSpan(new Span(20, 24), LOCATION, 0.1)))));
        assertEquals("Steve Witkoff MODEL, Kyiv RECOGNIZER", found(all.overlaps(OWN_FIRST)));
        assertEquals("Steve Witkoff MODEL, Kyiv MODEL", found(all.overlaps(MODEL_FIRST)));
    }

    @Test
    void thePolicyPutsTheUsersOwnOrTheModelFirst() {
        EntityExtractorBuilder steve = builder().gazetteer(list("Steve"));
        assertEquals("Steve GAZETTEER, Kyiv MODEL", found(steve.overlaps(OWN_FIRST)));
        EntityExtractorBuilder inKyiv = builder().gazetteer(list("in Kyiv")).gazetteer(list("is"));
        assertEquals("Steve Witkoff MODEL, is GAZETTEER, Kyiv MODEL", found(inKyiv.overlaps(MODEL_FIRST)));
        assertEquals("Steve Witkoff MODEL, is GAZETTEER, in Kyiv GAZETTEER", found(inKyiv.overlaps(LONGEST_FIRST)));
    }

    @Test
    void typesAndConfidenceRestrictTheModelAlone() {
        assertEquals(
                "Steve Witkoff GAZETTEER, Kyiv RULE",
                found(builder()
                        .types(ORGANIZATION)
                        .minConfidence(0.9)
                        .gazetteer(Gazetteer.builder()
                                .add(PERSON, "Steve Witkoff")
                                .confidence(0.2)
                                .build())
                        .rule(EntityRule.matching(LOCATION, "Kyiv").confidence(0))));
    }

    @Test
    void theOrderOfAddingPlaysNoPart() {
        Gazetteer list = list("Steve");
        Gazetteer other = Gazetteer.builder().add(PERSON, "Steve").build();
        EntityRule rule = EntityRule.matching(OWN, "Witkoff is");
        EntityExtractorBuilder one =
                builder().overlaps(OWN_FIRST).gazetteer(list).rule(rule).gazetteer(other);
        EntityExtractorBuilder two =
                builder().gazetteer(other).gazetteer(list).rule(rule).overlaps(OWN_FIRST);
        assertEquals(
                one.build().extract(TEXT).mentions(), two.build().extract(TEXT).mentions());
    }
}
