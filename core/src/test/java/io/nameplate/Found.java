package io.nameplate;

import io.nameplate.internal.text.TextReader;
import io.nameplate.spi.EntityRecognizer;
import io.nameplate.spi.ScoredSpan;
import java.util.List;

/** What a finder finds in a text without any model, each span checked as an extractor checks a user's. */
final class Found {

    private Found() {}

    static List<String> by(Gazetteer gazetteer, String text) {
        return by(gazetteer.finder(), text);
    }

    static List<String> by(EntityRule rule, String text) {
        return by(rule.finder(), text);
    }

    /** Type and text of each, in the order found. */
    private static List<String> by(EntityRecognizer finder, String text) {
        return spans(finder, text).stream()
                .map(s -> s.type() + " "
                        + text.substring(s.span().start(), s.span().end()))
                .toList();
    }

    static List<ScoredSpan> spans(EntityRecognizer finder, String text) {
        List<Sentence> sentences = TextReader.read(text).stream()
                .map(tokens -> new Sentence(text, tokens))
                .toList();
        SentenceIndex index = new SentenceIndex(sentences);
        List<ScoredSpan> spans = finder.recognize(sentences);
        spans.forEach(s -> Spans.check("finder", text, s.span(), index));
        return spans;
    }
}
