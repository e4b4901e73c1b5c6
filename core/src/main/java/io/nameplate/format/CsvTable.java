package io.nameplate.format;

import io.nameplate.EntityMention;
import io.nameplate.Extraction;
import java.io.IOException;
import java.util.List;

/** Writes the rows of any number of documents under one header. */
final class CsvTable implements ExtractionWriter {

    private static final String LINE_END = "\r\n";
    private static final List<String> HEADER = List.of(
            "document", "type", "text", "start", "end", "start_code_point", "end_code_point", "confidence", "source");

    private final Appendable out;
    private final Csv.Cells cells;
    private boolean begun;

    CsvTable(Appendable out, Csv.Cells cells) {
        this.out = out;
        this.cells = cells;
    }

    @Override
    public void write(Extraction extraction) throws IOException {
        begin();
        String id = extraction.document().id().orElse("");
        CodePoints points = new CodePoints(extraction.document().text());
        for (EntityMention mention : extraction.mentions()) {
            row(List.of(
                    safe(id),
                    mention.type().name(),
                    safe(mention.text()),
                    String.valueOf(mention.start()),
                    String.valueOf(mention.end()),
                    String.valueOf(points.at(mention.start())),
                    String.valueOf(points.at(mention.end())),
                    String.valueOf(mention.confidence()),
                    mention.source().name()));
        }
    }

    /** A file without documents still has its header. */
    @Override
    public void close() throws IOException {
        begin();
    }

    private void begin() throws IOException {
        if (!begun) {
            begun = true;
            row(HEADER);
        }
    }

    private void row(List<String> values) throws IOException {
        String comma = "";
        for (String value : values) {
            out.append(comma).append(quoted(value));
            comma = ",";
        }
        out.append(LINE_END);
    }

    private String safe(String value) {
        boolean formula = !value.isEmpty() && "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20".indexOf(value.charAt(0)) >= 0;
        return cells == Csv.Cells.INERT && formula ? "'" + value : value;
    }

    private static String quoted(String value) {
        boolean plain = value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }
}
