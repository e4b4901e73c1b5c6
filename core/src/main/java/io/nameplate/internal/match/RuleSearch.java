package io.nameplate.internal.match;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.nameplate.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * One search through a sentence. A single match takes linear time, but finding all can take the square of it, where each
 * match is only settled at the end of the sentence: so reads are counted, and after {@link #mostReads} no further match
 * is looked for.
 */
final class RuleSearch {

    private static final int READS_A_UNIT = 64;
    private static final int READS_AT_LEAST = 10_000;

    private final CountedText text;
    private final Matcher matcher;
    private final int group;
    private final List<Span> found = new ArrayList<>();

    RuleSearch(Pattern pattern, int group, String sentence) {
        this.text = new CountedText(sentence);
        this.matcher = pattern.matcher(text);
        this.group = group;
    }

    /** Where the group matched in the sentence, without outer white space; empty matches are left out. */
    List<Span> spans() {
        int at = 0;
        while (at <= text.length() && text.reads() <= mostReads() && matcher.find(at)) {
            take(matcher.start(group), matcher.end(group));
            at = matcher.end() > at ? matcher.end() : after(at);
        }
        return found;
    }

    private long mostReads() {
        return READS_AT_LEAST + (long) READS_A_UNIT * text.length();
    }

    long reads() {
        return text.reads();
    }

    private void take(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isSpace(Character.codePointAt(text, start))) {
            start++;
        }
        while (start < end && isSpace(Character.codePointBefore(text, end))) {
            end--;
        }
        // A group that took no part is at -1.
        if (start < end) {
            found.add(new Span(start, end));
        }
    }

    /** The index after the character at an index: never within a surrogate pair. */
    private int after(int at) {
        return at < text.length() ? at + Character.charCount(Character.codePointAt(text, at)) : at + 1;
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
