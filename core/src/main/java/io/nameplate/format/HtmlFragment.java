package io.nameplate.format;

import io.nameplate.Extraction;
import java.io.IOException;

/** One {@code div} around the documents. */
final class HtmlFragment implements HtmlWriter {

    private final Markup markup;
    private boolean begun;
    private boolean closed;

    HtmlFragment(Markup markup) {
        this.markup = markup;
    }

    @Override
    public void write(Extraction extraction) throws IOException {
        begin();
        new HtmlDocument(extraction, markup, "").write("h3", "h4");
    }

    @Override
    public void write(Ranking ranking) throws IOException {
        begin();
        new HtmlRanking(markup).write(ranking, "h3");
    }

    private void begin() throws IOException {
        if (!begun) {
            begun = true;
            markup.raw("<div class=\"nameplate\">\n<style>" + Html.styleSheet() + "</style>\n");
        }
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            begin();
            markup.raw("</div>\n");
        }
    }
}
