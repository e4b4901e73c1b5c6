package io.nameplate.cli;

import com.fasterxml.jackson.databind.JsonNode;
import io.nameplate.EntityMention;
import io.nameplate.Extraction;
import io.nameplate.cli.OutputFormat.Headings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Aligned columns: type, text, span and confidence. */
final class TableFormat implements DocumentFormat {

    private static final List<String> HEADER = List.of("TYPE", "TEXT", "SPAN", "CONFIDENCE");
    private static final String GAP = "  ";
    private static final Pattern CONTROLS = Pattern.compile("\\p{Cc}");

    private final Headings headings;

    TableFormat(Headings headings) {
        this.headings = headings;
    }

    @Override
    public String format(JsonNode id, Extraction extraction) {
        List<List<String>> rows = new ArrayList<>(List.of(HEADER));
        extraction.mentions().forEach(mention -> rows.add(row(mention)));
        String table = rows.size() == 1 ? "no mentions\n" : aligned(rows);
        return headings == Headings.HIDDEN ? table : "== " + visible(id.asText()) + " ==\n" + table + "\n";
    }

    private static List<String> row(EntityMention mention) {
        return List.of(
                mention.type().name(),
                visible(mention.text()),
                mention.span().toString(),
                String.format(Locale.ROOT, "%.2f", mention.confidence()));
    }

    /** Without what would move a terminal's cursor. */
    private static String visible(String text) {
        return CONTROLS.matcher(text).replaceAll(" ");
    }

    private static String aligned(List<List<String>> rows) {
        int[] widths = widths(rows);
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

    private static int[] widths(List<List<String>> rows) {
        int[] widths = new int[HEADER.size()];
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
