package io.nameplate.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;

/**
 * Highlighted text with a legend, a chart of the most named and a table of the entities, in HTML that is well-formed XML, too.
 *
 * <p>Nothing is loaded from elsewhere and there is no script; it follows the reader's choice of light or dark and fits a phone.
 * Each mention is a {@code mark} with {@code data-start}, {@code data-end} (UTF-16 units), {@code data-type}, {@code data-confidence}
 * and {@code data-source}; what its title says on hover, keyboard focus shows as well. All text is escaped; control characters
 * and halves of surrogate pairs, which XML does not have, become U+FFFD. Several documents follow one another on a page. Write
 * it as UTF-8.
 */
public final class Html implements ExtractionFormat {

    enum Frame {
        PAGE,
        FRAGMENT
    }

    private static final Html PAGE = new Html(Frame.PAGE, Optional.empty());
    private static final Html FRAGMENT = new Html(Frame.FRAGMENT, Optional.empty());

    private final Frame frame;
    private final Optional<String> title;

    private Html(Frame frame, Optional<String> title) {
        this.frame = frame;
        this.title = title;
    }

    /** A page of its own, for a file or a browser. */
    public static Html page() {
        return PAGE;
    }

    /** A {@code div} with its style sheet, for a notebook or another page; without ids, so that several go into one page. */
    public static Html fragment() {
        return FRAGMENT;
    }

    /** What a page is called. Default: the first document's id. A fragment has no title. */
    public Html title(String called) {
        return new Html(frame, Optional.of(Objects.requireNonNull(called, "title")));
    }

    /** The style sheet that is in each page and fragment, exactly: for the hash in a content security policy. */
    public static String styleSheet() {
        return Sheet.TEXT;
    }

    @Override
    public ExtractionWriter open(Appendable out) {
        return writer(out);
    }

    private HtmlWriter writer(Appendable out) {
        Markup markup = new Markup(Objects.requireNonNull(out, "out"));
        return frame == Frame.PAGE ? new HtmlPage(markup, title) : new HtmlFragment(markup);
    }

    /**
     * Writes a ranking: a chart of the first rows and a table of all.
     *
     * @throws IOException if {@code out} takes no more
     */
    public void write(Ranking ranking, Appendable out) throws IOException {
        try (HtmlWriter writer = writer(out)) {
            writer.write(ranking);
        }
    }

    /** A ranking as a string. */
    public String format(Ranking ranking) {
        StringBuilder out = new StringBuilder();
        try {
            write(ranking, out);
        } catch (IOException e) {
            throw new UncheckedIOException("a string takes everything", e);
        }
        return out.toString();
    }

    /** Read when first needed. */
    private static final class Sheet {

        static final String TEXT = read();

        private static String read() {
            // Asked by our own class: on the module path others may not see what lies in our packages.
            try (InputStream in = Html.class.getResourceAsStream("nameplate.css")) {
                byte[] sheet = Objects.requireNonNull(in, "nameplate.css").readAllBytes();
                return new String(sheet, StandardCharsets.UTF_8).replace("\r", "");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
