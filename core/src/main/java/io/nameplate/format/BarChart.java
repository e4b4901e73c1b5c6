package io.nameplate.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Numbers with their names as horizontal bars, in SVG that stands alone: no script, no style sheet, nothing from elsewhere.
 *
 * <p>In a page of {@link Html} it follows the reader's choice of light or dark; by itself it has a white ground. A name of more than
 * {@value #LONGEST_LABEL} characters is cut; the whole of it shows on hover. Immutable and thread-safe.
 */
public final class BarChart {

    static final int LONGEST_LABEL = 30;

    /** @param style the style class of its type */
    record Bar(String label, double value, String style) {}

    private final String title;
    private final List<Bar> bars;

    private BarChart(String title, List<Bar> bars) {
        this.title = Objects.requireNonNull(title, "title");
        this.bars = bars;
    }

    /**
     * A bar for each entry, in the map's order.
     *
     * @param title what the chart shows, for those who can't see it and on hover
     * @throws IllegalArgumentException if a value is negative, infinite or not a number
     */
    public static BarChart of(String title, Map<String, ? extends Number> values) {
        return new BarChart(
                title,
                values.entrySet().stream()
                        .map(e -> plain(e.getKey(), e.getValue().doubleValue()))
                        .toList());
    }

    private static Bar plain(String label, double value) {
        if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a bar is 0 or longer, not " + value + " as for " + label);
        }
        return new Bar(label, value, TypeStyles.NONE);
    }

    /** A bar for each row, as long as it has mentions, in the colour of its type. */
    public static BarChart of(String title, Ranking ranking) {
        return new BarChart(
                title,
                ranking.rows().stream()
                        .map(r -> new Bar(r.name(), r.mentions(), TypeStyles.of(r.type())))
                        .toList());
    }

    /** The picture as a string. */
    public String svg() {
        StringBuilder out = new StringBuilder();
        try {
            write(out);
        } catch (IOException e) {
            throw new UncheckedIOException("a string takes everything", e);
        }
        return out.toString();
    }

    /**
     * Writes the picture: an {@code svg} element. Write it as UTF-8.
     *
     * @throws IOException if {@code out} takes no more
     */
    public void write(Appendable out) throws IOException {
        write(new Markup(Objects.requireNonNull(out, "out")));
    }

    void write(Markup markup) throws IOException {
        new SvgBars(markup, bars).write(title);
    }

    /** What it shows and how many bars it has. */
    @Override
    public String toString() {
        return title + ": a chart of " + bars.size() + " bars";
    }
}
