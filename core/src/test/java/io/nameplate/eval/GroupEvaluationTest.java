package io.nameplate.eval;

import static io.nameplate.EntityType.LOCATION;
import static io.nameplate.EntityType.PERSON;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.nameplate.EntityType;
import io.nameplate.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GroupEvaluationTest {

    private static final String TEXT = "Ann Lee, Lee, LEE, Bo Lee, Lee";
    private static final Span ANN = new Span(0, 7);
    private static final Span LEE = new Span(9, 12);
    private static final Span UPPER = new Span(14, 17);
    private static final Span BO = new Span(19, 25);
    private static final Span LAST = new Span(27, 30);

    private static GroupedDocument document(GroupedEntity... entities) {
        return GroupedDocument.of("1", TEXT, List.of(entities));
    }

    private static GroupedEntity person(String name, Span... mentions) {
        return new GroupedEntity(name, PERSON, Arrays.asList(mentions));
    }

    private static GroupEvaluation evaluate(GroupedEntity... predicted) {
        GroupedDocument gold = document(person("Ann Lee", ANN, LEE, UPPER), person("Bo Lee", BO, LAST));
        return GroupEvaluation.of(List.of(document(predicted)), List.of(gold));
    }

    @Test
    void whatIsRightIsRight() {
        GroupEvaluation e = evaluate(person("Ann Lee", ANN, LEE, UPPER), person("Bo Lee", BO, LAST));
        assertEquals(5, e.mentions());
        assertEquals(1, e.f1());
        assertEquals(new Share(3, 3), e.found());
        assertEquals(new Share(3, 3), e.right());
        assertEquals(new Share(2, 2), e.names());
    }

    @Test
    void allTogetherFindsAllAtACost() {
        GroupEvaluation e = evaluate(person("Ann Lee", ANN, LEE, UPPER, BO, LAST));
        assertEquals(1, e.recall());
        assertEquals((3 * 3 + 2 * 2) / 25.0, e.precision(), 1e-12);
        assertEquals(new Share(3, 3), e.found());
        assertEquals(new Share(3, 7), e.right());
        assertEquals(new Share(1, 2), e.names());
    }

    @Test
    void mentionsWithoutPredictionAreAlone() {
        GroupEvaluation e = evaluate();
        assertEquals(1, e.precision());
        assertEquals((3 / 3.0 + 2 / 2.0) / 5, e.recall(), 1e-12);
        assertEquals(new Share(0, 3), e.found());
        assertEquals(Share.NONE, e.right());
        assertEquals(
                e.recall(),
                GroupEvaluation.of(List.of(), List.of(document(person("", ANN, LEE))))
                        .recall(),
                0.2);
    }

    @Test
    void otherTypesAndEmptyNamesAreLeftOut() {
        GroupedDocument gold = document(
                new GroupedEntity("a", EntityType.of("MISC"), List.of(ANN)),
                new GroupedEntity("", LOCATION, List.of(LEE, LAST)));
        GroupEvaluation e = GroupEvaluation.of(List.of(gold), List.of(gold));
        assertEquals(2, e.mentions());
        assertEquals(Share.NONE, e.names());
        assertEquals(0, GroupEvaluation.of(List.of(), List.of()).f1());
    }

    @Test
    void aMentionOutsideItsTextIsRefused() {
        String message = assertThrows(IllegalArgumentException.class, () -> document(person("", new Span(20, 31))))
                .getMessage();
        assertTrue(message.contains("[20,31)") || message.contains("30 units"), message);
    }

    @Test
    void offsetsOfFilesAreCodePoints(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.jsonl"), """
                {"id":"x","text":"\uD83D\uDE00 Kyiv","entities":[{"name":"Kyiv","type":"LOC","mentions":[[2,6]],"more":[1]}]}
                """);
        GroupedDocument read = GoldCorpus.readGrouped(file).get(0);
        assertEquals(
                new GroupedEntity("Kyiv", LOCATION, List.of(new Span(3, 7))),
                read.entities().get(0));
    }

    @Test
    void aBadLineIsToldWithItsPlace(@TempDir Path folder) throws IOException {
        for (String bad : List.of(
                "[]",
                "{\"text\":\"a\",\"entities\":[]}",
                "{\"id\":\"1\",\"text\":\"a\",\"entities\":[3]}",
                "{\"id\":\"1\",\"text\":\"a\",\"entities\":[{\"type\":\"PER\",\"mentions\":[[0,2]]}]}",
                "{\"id\":\"1\",\"text\":\"a\",\"entities\":[{\"type\":\"PER\",\"mentions\":[[0,1,2]]}]}",
                "{\"id\":\"1\",\"text\":\"a\",\"entities\":[{\"type\":\"PER\",\"mentions\":3}]}")) {
            Path file = Files.writeString(folder.resolve("a.jsonl"), bad);
            String message = assertThrows(CorpusFormatException.class, () -> GoldCorpus.readGrouped(file))
                    .getMessage();
            assertTrue(message.contains("a.jsonl:1: "), message);
        }
    }
}
