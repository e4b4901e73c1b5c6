package io.nameplate.format;

import java.util.Objects;

/**
 * Comma-separated values as RFC 4180 has them: a header, then one mention a row, lines ended by CR LF.
 *
 * <p>The columns are {@code document} (its id, empty if it has none), {@code type}, {@code text}, {@code start} and {@code end} in
 * UTF-16 units, {@code start_code_point} and {@code end_code_point} in code points, {@code confidence}, {@code source}. Several
 * documents share one header. More columns may come at the end.
 *
 * <p>A spreadsheet takes a cell that begins with {@code =}, {@code +}, {@code -} or {@code @} for a formula, quoted or not, and
 * news text can hold any: for files that people open in one there is {@link #forSpreadsheets()}.
 */
public final class Csv implements ExtractionFormat {

    enum Cells {
        EXACT,
        INERT
    }

    private static final Csv EXACT = new Csv(Cells.EXACT);
    private static final Csv INERT = new Csv(Cells.INERT);

    private final Cells cells;

    private Csv(Cells cells) {
        this.cells = cells;
    }

    /** Text and ids exactly as they are, for programs. */
    public static Csv mentions() {
        return EXACT;
    }

    /** The same with an apostrophe before a text or id that a spreadsheet would take for a formula. */
    public static Csv forSpreadsheets() {
        return INERT;
    }

    @Override
    public ExtractionWriter open(Appendable out) {
        return new CsvTable(Objects.requireNonNull(out, "out"), cells);
    }
}
