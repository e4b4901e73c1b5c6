package io.nameplate.cli;

import io.nameplate.EntityType;
import io.nameplate.Span;
import io.nameplate.eval.Annotation;
import io.nameplate.eval.Evaluation;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes predictions of gold mentions as a fair model errs: some missed, some of another type, some moved. */
final class Perturbation {

    private final Random random;

    Perturbation(long seed) {
        this.random = new Random(seed);
    }

    List<Annotation> of(String text, List<Annotation> gold) {
        List<Annotation> predicted = new ArrayList<>();
        for (Annotation mention : gold) {
            int chance = random.nextInt(100);
            if (chance < 10) {
                continue;
            }
            EntityType type = chance < 20 ? Evaluation.TYPES.get(random.nextInt(3)) : mention.type();
            Span span = chance < 30 ? moved(text, mention.span()) : widened(text, mention.span());
            predicted.add(new Annotation(span, type));
            if (chance > 90) {
                predicted.add(new Annotation(moved(text, span), type));
            }
        }
        return predicted;
    }

    private Span moved(String text, Span span) {
        int start = whole(text, Math.max(0, span.start() - random.nextInt(3)));
        int end = whole(text, Math.min(text.length(), span.end() + random.nextInt(4)));
        return new Span(start, end);
    }

    private static int whole(String text, int at) {
        return at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
    }

    /** Takes in an article before and a possessive behind, which are none of the score's business. */
    private static Span widened(String text, Span span) {
        int start = span.start();
        if (start >= 4 && text.substring(start - 4, start).equalsIgnoreCase("the ")) {
            start -= 4;
        }
        String rest = text.substring(span.end());
        int end = span.end() + (rest.startsWith("'s") || rest.startsWith("\u2019s") ? 2 : 0);
        return new Span(start, end);
    }
}
