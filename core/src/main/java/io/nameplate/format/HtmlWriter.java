package io.nameplate.format;

import java.io.IOException;

/** Writes documents and rankings into one page or fragment. */
interface HtmlWriter extends ExtractionWriter {

    void write(Ranking ranking) throws IOException;
}
