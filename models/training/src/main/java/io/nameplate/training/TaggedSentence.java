package io.nameplate.training;

import io.nameplate.EntityType;
import io.nameplate.Span;
import io.nameplate.Token;
import io.nameplate.eval.Annotation;
import io.nameplate.eval.GoldDocument;
import io.nameplate.internal.text.TextReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * A sentence as a linear model learns it: our tokens' normalized forms, and mentions over token indexes.
 *
 * @param forms the tokens, as {@link Token#normalized()} gives them
 * @param mentions disjoint, in order
 * @param firstOfDocument whether a document begins here
 */
record TaggedSentence(List<String> forms, List<Mention> mentions, boolean firstOfDocument) {

    /**
     * A mention over token indexes.
     *
     * @param start the first token's index
     * @param end the index after the last token
     * @param type what it names
     */
    record Mention(int start, int end, EntityType type) {}

    /** The same sentence with other letters. */
    TaggedSentence withForms(UnaryOperator<String> change) {
        return new TaggedSentence(forms.stream().map(change).toList(), mentions, firstOfDocument);
    }

    /** A tag for each token, as BIO has them: {@code B-ORGANIZATION}, {@code I-ORGANIZATION}, {@code O}. */
    List<String> tags() {
        String[] tags = new String[forms.size()];
        Arrays.fill(tags, "O");
        for (Mention m : mentions) {
            Arrays.fill(tags, m.start(), m.end(), "I-" + m.type());
            tags[m.start()] = "B-" + m.type();
        }
        return List.of(tags);
    }

    /** Reads a document with our own text layer; a mention that does not begin and end at our tokens is left out. */
    static List<TaggedSentence> of(GoldDocument document) {
        NavigableMap<Integer, Annotation> byStart = new TreeMap<>();
        document.mentions().forEach(m -> byStart.put(m.span().start(), m));
        List<TaggedSentence> sentences = new ArrayList<>();
        for (List<Token> tokens : TextReader.read(document.text())) {
            sentences.add(new TaggedSentence(Token.normalized(tokens), mentions(tokens, byStart), sentences.isEmpty()));
        }
        return sentences;
    }

    private static List<Mention> mentions(List<Token> tokens, NavigableMap<Integer, Annotation> byStart) {
        List<Mention> mentions = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            Annotation annotation = byStart.get(tokens.get(i).start());
            if (annotation == null) {
                i++;
                continue;
            }
            int end = endAt(tokens, i, annotation.span());
            if (end > i) {
                mentions.add(new Mention(i, end, annotation.type()));
            }
            i = Math.max(end, i + 1);
        }
        return mentions;
    }

    private static int endAt(List<Token> tokens, int from, Span span) {
        int i = from;
        while (i < tokens.size() && tokens.get(i).end() < span.end()) {
            i++;
        }
        return i < tokens.size() && tokens.get(i).end() == span.end() ? i + 1 : -1;
    }
}
