package io.nameplate.training;

import io.nameplate.eval.GoldCorpus;
import io.nameplate.eval.GroupEvaluation;
import io.nameplate.eval.GroupedDocument;
import io.nameplate.eval.Share;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import me.tongfei.progressbar.ProgressBar;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures how given mentions are grouped into entities and writes the report. */
@Command(
        name = "evaluate-groups",
        description = "Measures how given mentions are grouped into entities and writes the report.")
final class EvaluateGroups implements Callable<Integer> {

    private static final List<String> TEST = List.of("news-test", "test");
    private static final List<String> DEVELOPMENT = List.of("news-dev", "dev");
    private static final String HEADER = """
            | set       | mentions |    P |    R |   F1 | pairs found |   of | pairs right |   of | names |  of |
            | --------- | -------: | ---: | ---: | ---: | ----------: | ---: | ----------: | ---: | ----: | --: |
            """;

    @Option(names = "--corpora", required = true, description = "the folder that holds coref/")
    private Path corpora = Path.of("");

    @Option(names = "--output", required = true, description = "the report to write")
    private Path output = Path.of("");

    @Override
    public Integer call() throws IOException {
        String report = """
                # Grouping of mentions into entities

                Annotated mentions of people, places and organizations, grouped by the library; percentages. P, R and F1 are B-cubed.
                Pairs are pairs of mentions whose texts differ in more than case: those of one entity that were found together, and those
                that were put together and are of one entity. Names: entities of two or more mentions whose name is exactly the annotated
                one, where names were annotated. Made by `evaluate-groups` of models/training.

                news-test and news-dev are Wikinews articles, test and dev Wikipedia's (Re-DocRED), whose annotation takes an adjective
                ("French") for its country in some documents and leaves it apart in more.

                ## Test sets

                %s
                ## Development sets

                %s""".formatted(table(TEST), table(DEVELOPMENT));
        Files.writeString(output, report);
        return 0;
    }

    private String table(List<String> sets) {
        return HEADER
                + ProgressBar.wrap(sets.stream(), "grouping").map(this::row).collect(Collectors.joining());
    }

    private String row(String set) {
        List<GroupedDocument> gold = GoldCorpus.readGrouped(corpora.resolve("coref/" + set + ".jsonl.gz"));
        GroupEvaluation scores =
                GroupEvaluation.of(gold.stream().map(RegroupedDocument::of).toList(), gold);
        return String.format(
                Locale.ROOT,
                "| %-9s | %8d | %4.1f | %4.1f | %4.1f | %s | %s | %s |\n",
                set,
                scores.mentions(),
                100 * scores.precision(),
                100 * scores.recall(),
                100 * scores.f1(),
                cells(scores.found(), "%11.1f | %4d"),
                cells(scores.right(), "%11.1f | %4d"),
                cells(scores.names(), "%5.1f | %3d"));
    }

    private static String cells(Share share, String format) {
        String cells = String.format(Locale.ROOT, format, 100 * share.value(), share.whole());
        return share.whole() == 0 ? cells.replaceAll("[0-9.]", " ") : cells;
    }
}
