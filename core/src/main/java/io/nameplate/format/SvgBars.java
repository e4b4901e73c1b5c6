package io.nameplate.format;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Draws bars, a row each: name, bar, number. Lengths are in SVG's user units. */
final class SvgBars {

    private static final int ROW = 24;
    private static final int LABELS = 230;
    private static final int BARS = 340;
    private static final int NUMBERS = 70;
    private static final int GAP = 8;

    private final Markup markup;
    private final List<BarChart.Bar> bars;
    private final double longest;

    SvgBars(Markup markup, List<BarChart.Bar> bars) {
        this.markup = markup;
        this.bars = bars;
        this.longest = bars.stream().mapToDouble(BarChart.Bar::value).max().orElse(0);
    }

    void write(String title) throws IOException {
        int width = LABELS + BARS + NUMBERS;
        int height = ROW * bars.size() + GAP;
        markup.raw("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"np-chart\" role=\"img\" width=\"" + width)
                .raw("\" height=\"" + height + "\" viewBox=\"0 0 " + width + " " + height)
                .raw("\" font-family=\"sans-serif\" font-size=\"13\">\n")
                .element("title", title)
                .raw("\n<rect class=\"np-ground\" width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n");
        for (int i = 0; i < bars.size(); i++) {
            bar(bars.get(i), GAP / 2 + i * ROW);
        }
        markup.end("svg").raw("\n");
    }

    private void bar(BarChart.Bar bar, int top) throws IOException {
        double length = longest == 0 ? 0 : BARS * bar.value() / longest;
        markup.tag("g")
                .element("title", bar.label() + ": " + number(bar.value()))
                .raw("<rect class=\"np-bar " + bar.style() + "\" fill=\"" + TypeStyles.ink(bar.style()))
                .raw("\" x=\"" + LABELS + "\" y=\"" + (top + 3) + "\" height=\"" + (ROW - 6))
                .raw("\" width=\"" + number(length) + "\"/>");
        text(shortened(bar.label()), LABELS - GAP, top, "end");
        text(number(bar.value()), LABELS + length + GAP, top, "start");
        markup.end("g").raw("\n");
    }

    private void text(String text, double x, int top, String anchor) throws IOException {
        markup.raw("<text fill=\"#1b1f24\" x=\"" + number(x) + "\" y=\"" + (top + 17))
                .raw("\" text-anchor=\"" + anchor + "\">")
                .text(text)
                .end("text");
    }

    private static String shortened(String label) {
        int most = BarChart.LONGEST_LABEL;
        boolean fits = label.codePointCount(0, label.length()) <= most;
        return fits ? label : label.substring(0, label.offsetByCodePoints(0, most - 1)) + "\u2026";
    }

    /** At most two digits after the point, none that say nothing. */
    private static String number(double value) {
        BigDecimal rounded =
                BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.toPlainString();
    }
}
