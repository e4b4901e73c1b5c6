package io.nameplate.format;

import java.io.IOException;

/** Writes elements and text; the one place where anything is escaped. */
final class Markup {

    private static final char REPLACEMENT = '\uFFFD';

    private final Appendable out;

    Markup(Appendable out) {
        this.out = out;
    }

    /** Our own markup, as it is; never text of others. */
    Markup raw(String markup) throws IOException {
        out.append(markup);
        return this;
    }

    /** An opening tag with attributes, each a name and a value; a void element's is closed at once by {@code /}. */
    Markup tag(String name, String... attributes) throws IOException {
        boolean empty = name.endsWith("/");
        out.append('<').append(name, 0, empty ? name.length() - 1 : name.length());
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            text(attributes[i + 1]).raw("\"");
        }
        return raw(empty ? "/>" : ">");
    }

    Markup end(String name) throws IOException {
        return raw("</").raw(name).raw(">");
    }

    /** An element that holds text alone. */
    Markup element(String name, String content, String... attributes) throws IOException {
        return tag(name, attributes).text(content).end(name);
    }

    Markup text(String text) throws IOException {
        return text(text, 0, text.length());
    }

    /** Text or an attribute's value, escaped for both. */
    Markup text(String text, int start, int end) throws IOException {
        int at = start;
        while (at < end) {
            int c = text.codePointAt(at);
            escape(c, at + 1 < end && text.charAt(at + 1) == '\n');
            at += Character.charCount(c);
        }
        return this;
    }

    private void escape(int c, boolean beforeLineFeed) throws IOException {
        switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            case '\r' -> out.append(beforeLineFeed ? "" : "\n");
            case '\u000B', '\f' -> out.append('\n');
            default -> plain(c);
        }
    }

    private void plain(int c) throws IOException {
        if (c <= Character.MAX_VALUE) {
            out.append(isAllowed((char) c) ? (char) c : REPLACEMENT);
        } else {
            out.append(Character.highSurrogate(c)).append(Character.lowSurrogate(c));
        }
    }

    /** Whether XML 1.0 has the character and HTML no objection to it. */
    private static boolean isAllowed(char c) {
        boolean control = (c < ' ' && c != '\n' && c != '\t') || (c >= 0x7F && c <= 0x9F && c != 0x85);
        return !control && !Character.isSurrogate(c) && c < '\uFFFE' && !(c >= '\uFDD0' && c <= '\uFDEF');
    }
}
