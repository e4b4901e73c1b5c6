package io.nameplate;

/**
 * A half-open range of a text, in UTF-16 units: {@code text.substring(start, end)}.
 *
 * @param start where it begins, zero or more
 * @param end where it ends, greater than {@code start}: a span is never empty
 */
public record Span(int start, int end) implements Comparable<Span> {

    /** Checks that the span begins at zero or later and holds at least one unit. */
    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("a span needs 0 <= start < end, not [" + start + "," + end + ")");
        }
    }

    /** The number of UTF-16 units. */
    public int length() {
        return end - start;
    }

    /** Whether the two share at least one unit. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** Whether every unit of the other lies in this one. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** By start, then by end. */
    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }

    /** {@code [start,end)}. */
    @Override
    public String toString() {
        return "[" + start + "," + end + ")";
    }
}
