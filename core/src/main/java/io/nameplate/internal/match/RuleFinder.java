package io.nameplate.internal.match;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import io.nameplate.EntityType;
import io.nameplate.ExtractionInterruptedException;
import io.nameplate.Sentence;
import io.nameplate.Span;
import io.nameplate.spi.EntityRecognizer;
import io.nameplate.spi.ScoredSpan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what a pattern matches in each sentence, in linear time. Immutable and thread-safe. */
public final class RuleFinder implements EntityRecognizer {

    private static final int LARGEST_PROGRAM = 5_000;

    private final EntityType type;
    private final Pattern pattern;
    private final int group;
    private final double confidence;

    private RuleFinder(EntityType type, Pattern pattern, int group, double confidence) {
        this.type = type;
        this.pattern = pattern;
        this.group = group;
        this.confidence = confidence;
    }

    /**
     * Compiles a pattern.
     *
     * @throws IllegalArgumentException if it is none, or too large, with the reason
     */
    public static RuleFinder of(EntityType type, String regex) {
        String fault = PatternSize.fault(regex);
        if (!fault.isEmpty()) {
            throw refused(regex, fault, null);
        }
        Pattern pattern = compile(regex);
        if (pattern.programSize() > LARGEST_PROGRAM) {
            throw refused(
                    regex, "it compiles to " + pattern.programSize() + " steps, more than " + LARGEST_PROGRAM, null);
        }
        return new RuleFinder(type, pattern, 0, 1);
    }

    private static Pattern compile(String regex) {
        try {
            return Pattern.compile(regex);
        } catch (PatternSyntaxException e) {
            throw refused(regex, e.getDescription() + ": " + e.getPattern(), e);
        }
    }

    private static IllegalArgumentException refused(String regex, String reason, @Nullable Throwable cause) {
        return new IllegalArgumentException(
                "the pattern '" + PatternSize.shown(regex) + "' can't be used: " + reason, cause);
    }

    /** The same with another group, 0 for the whole match. */
    public RuleFinder group(int number) {
        if (number < 0 || number > pattern.groupCount()) {
            throw new IllegalArgumentException("the pattern '" + PatternSize.shown(pattern.pattern())
                    + "' has the groups 0 to " + pattern.groupCount() + ", not " + number);
        }
        return new RuleFinder(type, pattern, number, confidence);
    }

    /** The same with another confidence. */
    public RuleFinder confidence(double given) {
        return new RuleFinder(type, pattern, group, given);
    }

    @Override
    public List<ScoredSpan> recognize(List<Sentence> sentences) {
        List<ScoredSpan> found = new ArrayList<>();
        for (Sentence sentence : sentences) {
            if (Thread.currentThread().isInterrupted()) {
                throw new ExtractionInterruptedException("interrupted by a rule at " + sentence.span());
            }
            for (Span span : new RuleSearch(pattern, group, sentence.text()).spans()) {
                Span moved = new Span(sentence.start() + span.start(), sentence.start() + span.end());
                found.add(new ScoredSpan(moved, type, confidence));
            }
        }
        return found;
    }

    /** The pattern. */
    @Override
    public String toString() {
        return type + " " + pattern;
    }
}
