package io.nameplate.notebook;

import io.nameplate.Extraction;
import io.nameplate.format.BarChart;
import io.nameplate.format.Html;
import io.nameplate.format.Ranking;
import java.util.List;
import org.dflib.jjava.jupyter.kernel.BaseKernel;
import org.dflib.jjava.jupyter.kernel.display.RenderContext;
import org.dflib.jjava.jupyter.kernel.display.Renderer;
import org.dflib.jjava.jupyter.kernel.display.mime.MIMEType;

/**
 * How a cell's last value is shown: an {@link Extraction} as highlighted text with chart and table of its entities, a list of
 * extractions as the ranking over all of them, a {@link Ranking} and a {@link BarChart} as themselves. Each is also there as plain text;
 * extractions and rankings as an SVG chart, too, where it is asked for.
 *
 * <p>A list's table shows the first {@value #ROWS} entities; {@code Ranking.of(list)} shows all.
 */
public final class RichOutput {

    static final int ROWS = 50;

    private static final String HTML = "text/html";
    private static final String SVG = "image/svg+xml";
    private static final MIMEType SVG_TYPE = MIMEType.parse(SVG);
    private static final int BARS = 20;

    private RichOutput() {}

    /** Registers it with a kernel; from a cell of JJava, {@code RichOutput.register(getKernelInstance())}. */
    public static void register(BaseKernel kernel) {
        Renderer renderer = kernel.getRenderer();
        renderer.createRegistration(Extraction.class)
                .preferring(HTML)
                .supporting(SVG)
                .register(RichOutput::extraction);
        renderer.createRegistration(Ranking.class)
                .preferring(HTML)
                .supporting(SVG)
                .register(RichOutput::ranking);
        renderer.createRegistration(List.class).preferring(HTML).supporting(SVG).register(RichOutput::list);
        // As HTML, too: nbconvert empties pictures that come as SVG alone.
        renderer.createRegistration(BarChart.class).preferring(HTML, SVG).register(RichOutput::chart);
    }

    private static void extraction(Extraction news, RenderContext context) {
        context.renderIfRequested(MIMEType.TEXT_HTML, () -> Html.fragment().format(news));
        picture(Ranking.of(news), context);
    }

    private static void ranking(Ranking ranking, RenderContext context) {
        context.renderIfRequested(MIMEType.TEXT_PLAIN, ranking::toString);
        context.renderIfRequested(MIMEType.TEXT_HTML, () -> Html.fragment().format(ranking));
        picture(ranking, context);
    }

    /** Lists of anything else are left to the kernel. */
    private static void list(List<?> values, RenderContext context) {
        if (!values.isEmpty() && values.stream().allMatch(Extraction.class::isInstance)) {
            Ranking ranking = Ranking.of(values.stream().map(Extraction.class::cast));
            ranking(ranking.top(ROWS), context);
        }
    }

    private static void picture(Ranking ranking, RenderContext context) {
        BarChart chart = BarChart.of("The most named", ranking.top(BARS));
        context.renderIfRequested(SVG_TYPE, chart::svg);
    }

    private static void chart(BarChart chart, RenderContext context) {
        context.renderIfRequested(MIMEType.TEXT_HTML, chart::svg);
        context.renderIfRequested(SVG_TYPE, chart::svg);
    }
}
