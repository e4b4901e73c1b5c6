package io.nameplate.internal.text;

import java.util.Locale;
import java.util.Set;

/** Recognizes dates as datelines have them: Jan 25; January 25, 2026; 25 January; Sunday, Jan. 25; 25.01.2026. */
final class DatelineDates {

    private static final Set<String> MONTHS = Set.of(
            "jan",
            "january",
            "feb",
            "february",
            "mar",
            "march",
            "apr",
            "april",
            "may",
            "jun",
            "june",
            "jul",
            "july",
            "aug",
            "august",
            "sep",
            "sept",
            "september",
            "oct",
            "october",
            "nov",
            "november",
            "dec",
            "december");
    private static final Set<String> WEEKDAYS = Set.of(
            "mon",
            "monday",
            "tue",
            "tues",
            "tuesday",
            "wed",
            "wednesday",
            "thu",
            "thurs",
            "thursday",
            "fri",
            "friday",
            "sat",
            "saturday",
            "sun",
            "sunday");

    private final String text;
    private final int end;
    private int at;

    private DatelineDates(String text, int at, int end) {
        this.text = text;
        this.at = at;
        this.end = end;
    }

    /** The index after the date that stands at an index: the index itself where none does. */
    static int endsAt(String text, int from, int end) {
        DatelineDates date = new DatelineDates(text, from, end);
        date.wordOf(WEEKDAYS);
        boolean found = date.numeric() || date.monthAndDay() || date.dayAndMonth();
        return found ? date.at : from;
    }

    private boolean monthAndDay() {
        int back = at;
        if (wordOf(MONTHS) && number(2)) {
            year();
            return true;
        }
        at = back;
        return false;
    }

    private boolean dayAndMonth() {
        int back = at;
        if (number(2) && wordOf(MONTHS)) {
            trimmed();
            year();
            return true;
        }
        at = back;
        return false;
    }

    /** What follows a month is no part of a date that ends with it. */
    private void trimmed() {
        while (at > 0 && " ,".indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
    }

    private void year() {
        int back = at;
        skip(" ,");
        if (!number(4) || at - back < 4) {
            at = back;
        }
    }

    /** Two or three numbers with full stops, slashes or hyphens between. */
    private boolean numeric() {
        int i = at;
        int marks = 0;
        while (i < end && (Chars.isDigit(text.charAt(i)) || "./-".indexOf(text.charAt(i)) >= 0)) {
            marks += Chars.isDigit(text.charAt(i)) ? 0 : 1;
            i++;
        }
        boolean found = marks == 2 && i - at >= 6 && i - at <= 10 && Chars.isDigit(text.charAt(i - 1));
        at = found ? i : at;
        return found;
    }

    /** One of the words, whatever its case, and the mark and space after it. */
    private boolean wordOf(Set<String> words) {
        int i = at;
        while (i < end && Chars.isLetter(text.charAt(i))) {
            i++;
        }
        if (!words.contains(text.substring(at, i).toLowerCase(Locale.ROOT))) {
            return false;
        }
        at = i;
        skip(". ,");
        return true;
    }

    private boolean number(int most) {
        int i = at;
        while (i < end && Chars.isDigit(text.charAt(i))) {
            i++;
        }
        boolean found = i > at && i - at <= most;
        if (found) {
            at = i;
            if (most == 2) {
                skip(" ");
            }
        }
        return found;
    }

    private void skip(String marks) {
        while (at < end && marks.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }
}
