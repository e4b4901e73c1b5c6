package io.nameplate.eval;

import io.nameplate.EntityType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Evaluations of several sets as one table in Markdown, which is also plain text. Not thread-safe while it is filled. */
public final class EvaluationReport {

    private static final List<String> HEADER = List.of("set", "type", "P", "R", "F1", "95%", "tp", "fp", "fn");

    private final Map<String, Evaluation> sets = new LinkedHashMap<>();

    /** A report without any set. */
    public EvaluationReport() {}

    /** Adds a set; sets keep their order, and a name that comes again replaces. */
    public EvaluationReport add(String name, Evaluation evaluation) {
        sets.put(name, evaluation);
        return this;
    }

    /**
     * For each set a row a type and one for all: precision, recall and F1 in percent, the bootstrap interval of the micro F1,
     * the counts. Sets that were annotated token by token have one more row, for single tokens.
     */
    public String markdown() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADER);
        sets.forEach((name, evaluation) -> {
            for (EntityType type : Evaluation.TYPES) {
                rows.add(row(name, type.name(), evaluation.counts(type), ""));
            }
            rows.add(row(name, "all", evaluation.micro(), percent(evaluation.f1Interval())));
            if (!evaluation.tokenCounts().equals(Counts.NONE)) {
                rows.add(row(name, "all, tokens", evaluation.tokenCounts(), ""));
            }
        });
        return table(rows);
    }

    private static List<String> row(String set, String type, Counts counts, String interval) {
        return List.of(
                set,
                type,
                percent(counts.precision()),
                percent(counts.recall()),
                percent(counts.f1()),
                interval,
                Integer.toString(counts.tp()),
                Integer.toString(counts.fp()),
                Integer.toString(counts.fn()));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f", 100 * share);
    }

    private static String percent(Interval interval) {
        return String.format(Locale.ROOT, "%.1f-%.1f", 100 * interval.low(), 100 * interval.high());
    }

    private static String table(List<List<String>> rows) {
        int[] widths = new int[HEADER.size()];
        rows.forEach(row -> {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        });
        StringBuilder out = new StringBuilder();
        for (int r = 0; r < rows.size(); r++) {
            append(out, rows.get(r), widths);
            if (r == 0) {
                append(out, rule(widths), widths);
            }
        }
        return out.toString();
    }

    private static List<String> rule(int[] widths) {
        List<String> rule = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            rule.add("-".repeat(widths[i] - 1) + (i < 2 ? "-" : ":"));
        }
        return rule;
    }

    private static void append(StringBuilder out, List<String> cells, int[] widths) {
        for (int i = 0; i < widths.length; i++) {
            String pad = " ".repeat(widths[i] - cells.get(i).length());
            out.append("| ")
                    .append(i < 2 ? cells.get(i) + pad : pad + cells.get(i))
                    .append(' ');
        }
        out.append("|\n");
    }
}
