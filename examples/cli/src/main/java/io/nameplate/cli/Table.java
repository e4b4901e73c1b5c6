package io.nameplate.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Aligned columns under a header, for a terminal. */
final class Table {

    private static final String GAP = "  ";
    private static final Pattern CONTROLS = Pattern.compile("\\p{Cc}");

    private final List<List<String>> rows = new ArrayList<>();

    Table(String... header) {
        row(header);
    }

    void row(String... cells) {
        rows.add(Stream.of(cells).map(Table::visible).toList());
    }

    /** Without what would move a terminal's cursor. */
    static String visible(String text) {
        return CONTROLS.matcher(text).replaceAll(" ");
    }

    /** The lines of the table, or else of what is said where it has no rows. */
    String orElse(String nothing) {
        return rows.size() == 1 ? nothing + "\n" : aligned();
    }

    private String aligned() {
        int[] widths = widths();
        StringBuilder out = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                line.append(row.get(i))
                        .append(" ".repeat(widths[i] - length(row.get(i))))
                        .append(GAP);
            }
            out.append(line.toString().stripTrailing()).append('\n');
        }
        return out.toString();
    }

    private int[] widths() {
        int[] widths = new int[rows.get(0).size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], length(row.get(i)));
            }
        }
        return widths;
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
