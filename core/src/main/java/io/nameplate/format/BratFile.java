package io.nameplate.format;

import io.nameplate.EntityMention;
import io.nameplate.Extraction;
import java.io.IOException;
import java.util.regex.Pattern;

/** Writes one document's standoff lines. */
final class BratFile implements ExtractionWriter {

    private static final Pattern NOT_IN_A_TYPE = Pattern.compile("[^A-Za-z0-9_-]");
    private static final Pattern NOT_IN_A_LINE = Pattern.compile("[\\t\\x0B\\f\\x85\\u2028\\u2029]");

    private final Appendable out;
    private boolean written;

    BratFile(Appendable out) {
        this.out = out;
    }

    @Override
    public void write(Extraction extraction) throws IOException {
        if (written) {
            throw new IllegalStateException("a brat file holds one document; open another for the next");
        }
        written = true;
        CodePoints points = new CodePoints(extraction.document().text());
        int number = 0;
        for (EntityMention mention : extraction.mentions()) {
            number++;
            out.append('T').append(String.valueOf(number)).append('\t');
            out.append(NOT_IN_A_TYPE.matcher(mention.type().name()).replaceAll("_"));
            fragments(mention, points);
        }
    }

    /** Offsets of the fragments, then their texts with a space between. */
    private void fragments(EntityMention mention, CodePoints points) throws IOException {
        String text = mention.text();
        StringBuilder joined = new StringBuilder();
        int start = 0;
        while (start < text.length()) {
            int end = endOfLine(text, start);
            out.append(start == 0 ? ' ' : ';');
            out.append(String.valueOf(points.at(mention.start() + start))).append(' ');
            out.append(String.valueOf(points.at(mention.start() + end)));
            joined.append(start == 0 ? "" : " ").append(text, start, end);
            start = endOfBreaks(text, end);
        }
        out.append('\t').append(NOT_IN_A_LINE.matcher(joined).replaceAll(" ")).append('\n');
    }

    private static int endOfLine(String text, int from) {
        int at = from;
        while (at < text.length() && !isBreak(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int endOfBreaks(String text, int from) {
        int at = from;
        while (at < text.length() && isBreak(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }

    @Override
    public void close() {
        // Lines end by themselves.
    }
}
