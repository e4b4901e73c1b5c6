package io.nameplate.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.nameplate.EntityType;
import io.nameplate.Span;
import io.nameplate.eval.Annotation;
import io.nameplate.eval.GoldDocument;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TaggedSentenceTest {

    private static final String TEXT = "Steve Witkoff left.\nKyiv\u2019s mayor stayed.";

    private static List<TaggedSentence> sentences(Span... spans) {
        List<Annotation> mentions = Arrays.stream(spans)
                .map(span -> new Annotation(span, EntityType.PERSON))
                .toList();
        return TaggedSentence.of(GoldDocument.of("1", TEXT, mentions));
    }

    @Test
    void mentionsAreCountedInTokensOfTheirSentence() {
        List<TaggedSentence> sentences = sentences(new Span(0, 13), new Span(20, 24));
        assertEquals(
                List.of(new TaggedSentence.Mention(0, 2, EntityType.PERSON)),
                sentences.get(0).mentions());
        assertEquals(
                List.of(new TaggedSentence.Mention(0, 1, EntityType.PERSON)),
                sentences.get(1).mentions());
        assertEquals(
                List.of("Kyiv", "'s", "mayor", "stayed", "."), sentences.get(1).forms());
        assertTrue(sentences.get(0).firstOfDocument());
        assertFalse(sentences.get(1).firstOfDocument());
    }

    @Test
    void aMentionThatCutsATokenIsLeftOut() {
        assertTrue(sentences(new Span(0, 3)).get(0).mentions().isEmpty());
        assertTrue(sentences(new Span(2, 13)).get(0).mentions().isEmpty());
    }

    @Test
    void otherLettersKeepTheMentions() {
        TaggedSentence upper = sentences(new Span(0, 13)).get(0).withForms(f -> f.toUpperCase(Locale.ROOT));
        assertEquals(List.of("STEVE", "WITKOFF", "LEFT", "."), upper.forms());
        assertEquals(1, upper.mentions().size());
    }
}
