package io.nameplate.eval;

import static io.nameplate.EntityType.LOCATION;
import static io.nameplate.EntityType.ORGANIZATION;
import static io.nameplate.EntityType.PERSON;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.nameplate.EntityType;
import io.nameplate.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvaluationTest {

    private static final String TEXT = "The Kremlin met Russia's Lavrov in Kyiv.";
    private static final GoldDocument GOLD = GoldDocument.of(
            "1", TEXT, List.of(at("Kremlin", ORGANIZATION), at("Russia", LOCATION), at("Lavrov", PERSON)));

    private static Annotation at(String words, EntityType type) {
        int start = TEXT.indexOf(words);
        return new Annotation(new Span(start, start + words.length()), type);
    }

    private static Evaluation evaluate(Annotation... found) {
        return Evaluation.of(List.of(new Predicted("1", List.of(found))), List.of(GOLD));
    }

    @Test
    void exactSpanAndTypeCount() {
        Evaluation e = evaluate(at("Kremlin", ORGANIZATION), at("Lavrov", ORGANIZATION), at("Kyiv", LOCATION));
        assertEquals(new Counts(1, 1, 0), e.counts(ORGANIZATION));
        assertEquals(new Counts(0, 1, 1), e.counts(LOCATION));
        assertEquals(new Counts(0, 0, 1), e.counts(PERSON));
        assertEquals(new Counts(1, 2, 2), e.micro());
    }

    @Test
    void articlesAndPossessivesDoNotDecide() {
        assertEquals(
                new Counts(3, 0, 0),
                evaluate(at("The Kremlin", ORGANIZATION), at("Russia's", LOCATION), at(" Lavrov ", PERSON))
                        .micro());
    }

    @Test
    void otherTypesAreLeftOut() {
        assertEquals(
                new Counts(0, 0, 3), evaluate(at("Kyiv", EntityType.of("MISC"))).micro());
    }

    @Test
    void aMentionCountsOnce() {
        assertEquals(
                new Counts(1, 0, 0),
                evaluate(at("Lavrov", PERSON), at("Lavrov", PERSON)).counts(PERSON));
    }

    @Test
    void aDocumentWithoutPredictionCountsAsEmpty() {
        assertEquals(
                new Counts(0, 0, 3), Evaluation.of(List.of(), List.of(GOLD)).micro());
    }

    @Test
    void precisionRecallAndF1AreZeroWhereNothingIsRight() {
        assertEquals(0, Counts.NONE.precision() + Counts.NONE.recall() + Counts.NONE.f1());
        assertEquals(0.5, new Counts(1, 1, 3).precision());
        assertEquals(0.25, new Counts(1, 1, 3).recall());
        assertEquals(1 / 3.0, new Counts(1, 1, 3).f1(), 1e-12);
    }

    @Test
    void theIntervalHoldsTheScoreAndNarrowsWithMoreDocuments() {
        Interval few = interval(20);
        Interval many = interval(500);
        assertTrue(few.low() < 0.5 && few.high() > 0.5);
        assertTrue(many.high() - many.low() < few.high() - few.low());
    }

    private static Interval interval(int documents) {
        List<GoldDocument> gold = new ArrayList<>();
        List<Predicted> predicted = new ArrayList<>();
        for (int i = 0; i < documents; i++) {
            String id = Integer.toString(i);
            gold.add(GoldDocument.of(id, TEXT, List.of(at("Lavrov", PERSON))));
            predicted.add(new Predicted(id, List.of(at(i % 2 == 0 ? "Lavrov" : "Kyiv", PERSON))));
        }
        return Evaluation.of(predicted, gold).f1Interval();
    }

    @Test
    void tokensAreScoredWhereTheyWereAnnotated() {
        List<Span> tokens =
                List.of(at("Kremlin", PERSON).span(), at("Lavrov", PERSON).span());
        GoldDocument gold = GoldDocument.ofTokens("1", TEXT, List.of(at("Lavrov", PERSON)), tokens);
        Evaluation e = Evaluation.of(
                List.of(new Predicted("1", List.of(at("Kremlin", PERSON), at("Lavrov", PERSON)))), List.of(gold));
        assertEquals(new Counts(1, 1, 0), e.tokenCounts(PERSON));
        assertEquals(new Counts(1, 1, 0), e.tokenCounts());
    }

    @Test
    void theReportHasARowATypeAndOneForAll() {
        String report = new EvaluationReport()
                .add("here", evaluate(at("Lavrov", PERSON)))
                .markdown();
        assertEquals(6, report.lines().count());
        assertTrue(report.contains("| here | PERSON       | 100.00 | 100.00 | 100.00 |"), report);
        assertTrue(report.contains("| here | all          | 100.00 |  33.33 |  50.00 |"), report);
    }
}
