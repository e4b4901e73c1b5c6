package io.nameplate.training;

import io.nameplate.EntityExtractor;
import io.nameplate.MentionSource;
import io.nameplate.eval.Counts;
import io.nameplate.eval.Evaluation;
import io.nameplate.eval.GoldDocument;
import io.nameplate.eval.Reliability;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What document memory is worth to a model: F1 with and without, and whether its confidence holds. */
final class MemoryReport {

    private static final String HEADER = """
            | set                    | F1 without | F1 with | more right | more wrong |
            | ---------------------- | ---------: | ------: | ---------: | ---------: |
            """;

    private final EntityExtractor without;
    private final EntityExtractor with;
    private final Reliability reliability = new Reliability();

    MemoryReport(EntityExtractor without, EntityExtractor with) {
        this.without = without;
        this.with = with;
    }

    String markdown(Map<String, List<GoldDocument>> test, Map<String, List<GoldDocument>> development) {
        StringBuilder rows = new StringBuilder();
        test.forEach((name, gold) -> rows.append(row(name, gold)));
        development.forEach((name, gold) -> rows.append(row(name, gold)));
        return """

                ## With document memory

                What the model is sure of in one place of a document helps it elsewhere in the same document.

                %s%s
                %s
                """.formatted(HEADER, rows, confidence());
    }

    private String row(String name, List<GoldDocument> gold) {
        Counts before = Evaluation.of(without, gold).micro();
        Counts after = Evaluation.of(with, gold).micro();
        reliability.add(with, gold, Set.of(MentionSource.DOCUMENT));
        return String.format(
                Locale.ROOT,
                "| %-22s | %10.2f | %7.2f | %10d | %10d |%n",
                name,
                100 * before.f1(),
                100 * after.f1(),
                after.tp() - before.tp(),
                after.fp() - before.fp());
    }

    private String confidence() {
        if (reliability.size() == 0) {
            return "It gave no mention in them.";
        }
        Reliability.Bin all = reliability.bins(1).get(0);
        return String.format(
                Locale.ROOT,
                "It gave %d mentions in them, of a mean confidence of %.2f; the share of them that is right is %.2f.",
                all.size(),
                all.confidence(),
                all.right());
    }
}
