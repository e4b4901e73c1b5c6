package io.nameplate.internal.text;

import io.nameplate.Span;
import java.util.Optional;

/** Steps through the beginning of a line. Each method takes what it is named for, or stays where it is. */
final class DatelineScanner {

    private static final int LONGEST = 160;
    private static final int LONGEST_AGENCY = 40;
    private static final int MOST_WORDS = 6;
    private static final int SHORTEST_STORY = 30;

    private final String text;
    private final int lineEnd;
    private final int end;
    private int at;

    DatelineScanner(String text, int start, int lineEnd) {
        this.text = text;
        this.lineEnd = lineEnd;
        this.end = Math.min(lineEnd, start + LONGEST);
        this.at = start;
    }

    int at() {
        return at;
    }

    boolean atEnd() {
        return text.substring(at, lineEnd).isBlank();
    }

    boolean looksAt(char c) {
        return at < end && text.charAt(at) == c;
    }

    boolean afterSlash() {
        return at > 0 && "/.".indexOf(text.charAt(at - 1)) >= 0;
    }

    String text(Span span) {
        return text.substring(span.start(), span.end());
    }

    void spaces() {
        while (at < end && Chars.isGap(text.charAt(at))) {
            at++;
        }
    }

    /** Words that begin with capitals, particles between them. */
    Optional<Span> phrase() {
        int start = at;
        int last = at;
        for (int words = 0; words < MOST_WORDS; words++) {
            int wordEnd = wordEnd();
            String word = text.substring(at, wordEnd);
            boolean capital = !word.isEmpty() && Chars.isUpper(word.codePointAt(0));
            if (!(capital || DatelineNames.isParticle(word))
                    || (words > 0 && DatelineDates.endsAt(text, at, end) > at)) {
                break;
            }
            last = capital ? wordEnd : last;
            at = wordEnd;
            if (!looksAt(' ') && !looksAt('\u00A0')) {
                break;
            }
            at++;
        }
        at = last;
        return last > start ? Optional.of(new Span(start, last)) : Optional.empty();
    }

    /** The town in capitals that ends a phrase, of which the rest belongs to what stands before the dateline. */
    Optional<Span> townAtEnd(Span phrase) {
        for (int i = phrase.start(); i < phrase.end(); i++) {
            Span rest = new Span(i, phrase.end());
            boolean begins = i > phrase.start() && text.charAt(i - 1) == ' ';
            if (begins && DatelineNames.isUpper(text(rest)) && DatelineNames.isTown(text(rest))) {
                return Optional.of(rest);
            }
        }
        return Optional.empty();
    }

    private int wordEnd() {
        int i = at;
        while (i < end && isOfWord(i)) {
            i += Character.charCount(text.codePointAt(i));
        }
        return Math.min(i, end);
    }

    private boolean isOfWord(int i) {
        int c = text.codePointAt(i);
        boolean inside = i > at && (Chars.isApostrophe(c) || c == '-' || c == '.');
        boolean hyphenBeforeLetter = c != '-' || (i + 1 < end && Chars.isLetter(text.codePointAt(i + 1)));
        return Chars.isLetter(c) || Chars.isMark(c) || (inside && hyphenBeforeLetter);
    }

    /** The place after a comma or slash, or a country in brackets, as in {@code Kharkiv (Ukraine) (AFP)}. */
    Optional<Span> nextPlace() {
        int back = at;
        if (looksAt('/') || looksAt(',')) {
            at++;
            spaces();
            Optional<Span> next = phrase();
            at = next.isPresent() ? at : back;
            return next;
        }
        Optional<Span> region = agency().filter(s -> DatelineNames.isRegion(text(s)) && goesOn());
        at = region.isPresent() ? at : back;
        return region;
    }

    /** Whether an agency or a date comes; without, a country in brackets is a state behind a politician's name. */
    private boolean goesOn() {
        return text.substring(at, end).stripLeading().startsWith("(") || looksAt(',');
    }

    boolean commaAndDate() {
        int back = at;
        if (looksAt(',')) {
            at++;
        }
        if (!date()) {
            at = back;
            return false;
        }
        if (looksAt('.')) {
            at++;
        }
        return true;
    }

    boolean date() {
        int back = at;
        spaces();
        int after = DatelineDates.endsAt(text, at, end);
        boolean found = after > at;
        at = found ? after : back;
        return found;
    }

    boolean stroke() {
        int back = at;
        spaces();
        if (looksAt('|')) {
            at++;
            return true;
        }
        at = back;
        return false;
    }

    /** A name between brackets or slashes. */
    Optional<Span> agency() {
        int back = at;
        spaces();
        char close = looksAt('(') ? ')' : '/';
        if (!looksAt('(') && !looksAt('/')) {
            at = back;
            return Optional.empty();
        }
        at++;
        spaces();
        int closing = indexOf(close);
        if (closing <= at || closing > at + LONGEST_AGENCY || !Chars.isLetter(text.codePointAt(at))) {
            at = back;
            return Optional.empty();
        }
        Span name =
                new Span(at, at + text.substring(at, closing).stripTrailing().length());
        at = closing + 1;
        if (close == '/' && looksAt('.')) {
            at++;
        }
        return Optional.of(name);
    }

    private int indexOf(char c) {
        int i = at;
        while (i < end && text.charAt(i) != c) {
            i++;
        }
        return i < end ? i : -1;
    }

    /** A dash, two hyphens, or a hyphen with space around. */
    boolean dash() {
        int back = at;
        spaces();
        int first = at;
        while (at < end && "-\u2012\u2013\u2014\u2015".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        boolean lone = at - first == 1 && text.charAt(first) == '-';
        boolean apart = at < end && Chars.isGap(text.charAt(at)) && (first > back || text.charAt(back - 1) == ')');
        boolean found = at > first && (!lone || apart);
        at = found ? at : back;
        return found;
    }

    /** Whether the line goes on as a sentence does: with a capital or quote, and longer than a heading. */
    boolean storyFollows() {
        String rest = text.substring(at, lineEnd).strip();
        return rest.length() >= SHORTEST_STORY
                && !Chars.isLower(rest.codePointAt(0))
                && !Chars.isDigit(rest.codePointAt(0))
                && rest.codePoints().anyMatch(Chars::isLower);
    }
}
