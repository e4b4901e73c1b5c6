package io.nameplate.format;

import io.nameplate.Extraction;
import java.io.IOException;
import java.util.Optional;

/** A page: its head, then documents, then its end. */
final class HtmlPage implements HtmlWriter {

    /** Nothing from elsewhere and no script, even if something slipped through. */
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    private final Markup markup;
    private final Optional<String> title;
    private int documents;
    private boolean begun;
    private boolean closed;

    HtmlPage(Markup markup, Optional<String> title) {
        this.markup = markup;
        this.title = title;
    }

    @Override
    public void write(Extraction extraction) throws IOException {
        begin(extraction.document().id().orElse("Nameplate"));
        documents++;
        new HtmlDocument(extraction, markup, "d" + documents + "-").write("h1", "h2");
    }

    @Override
    public void write(Ranking ranking) throws IOException {
        begin("Nameplate");
        new HtmlRanking(markup).write(ranking, "h1");
    }

    private void begin(String firstDocument) throws IOException {
        if (begun) {
            return;
        }
        begun = true;
        markup.raw("<!DOCTYPE html>\n<html lang=\"en\" xmlns=\"http://www.w3.org/1999/xhtml\">\n<head>\n")
                .raw("<meta charset=\"utf-8\"/>\n")
                .tag("meta/", "http-equiv", "Content-Security-Policy", "content", POLICY)
                .raw("\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n")
                .raw("<meta name=\"color-scheme\" content=\"light dark\"/>\n")
                .element("title", title.orElse(firstDocument))
                .raw("\n<style>" + Html.styleSheet() + "</style>\n</head>\n")
                .raw("<body class=\"np-page\">\n<main class=\"nameplate\">\n");
    }

    /** A page without documents is a page as well. */
    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            begin("Nameplate");
            markup.raw("</main>\n</body>\n</html>\n");
        }
    }
}
