package io.nameplate.training;

import io.nameplate.EntityExtractor;
import io.nameplate.EntityExtractorBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** What a gazetteer or a rule adds to the time of the model alone, measured in turns. */
final class FinderCost {

    private static final int WARM_UPS = 8;

    private final List<String> texts;
    private final long leastNanos;
    private final EntityExtractor alone;
    private final EntityExtractor together;
    private final List<Double> rates = new ArrayList<>();
    private final List<Double> ratesTogether = new ArrayList<>();

    private FinderCost(List<String> texts, long leastNanos, EntityExtractor alone, EntityExtractor together) {
        this.texts = texts;
        this.leastNanos = leastNanos;
        this.alone = alone;
        this.together = together;
    }

    /** Measures a number of rounds with and without what is added to an extractor, and gives the cells of a table. */
    static String measure(List<String> texts, Consumer<EntityExtractorBuilder> finder, int rounds, long leastNanos) {
        EntityExtractorBuilder with = EntityExtractor.builder();
        finder.accept(with);
        try (EntityExtractor model = EntityExtractor.english();
                EntityExtractor both = with.build()) {
            FinderCost cost = new FinderCost(texts, leastNanos, model, both);
            for (int i = 0; i < WARM_UPS; i++) {
                cost.rate(model);
                cost.rate(both);
            }
            for (int i = 0; i < rounds; i++) {
                cost.rates.add(cost.rate(model));
                cost.ratesTogether.add(cost.rate(both));
            }
            return cost.cells();
        }
    }

    private double rate(EntityExtractor extractor) {
        ProcessorTime time = new ProcessorTime();
        long read = 0;
        while (read == 0 || time.nanos() < leastNanos) {
            mentions(extractor);
            read += texts.stream().mapToLong(String::length).sum();
        }
        return read / Math.max(time.seconds(), 0.01);
    }

    private long mentions(EntityExtractor extractor) {
        return texts.stream()
                .mapToLong(text -> extractor.extract(text).mentions().size())
                .sum();
    }

    /** Rate of the model, rate with what is added, share of the model's time that it adds, mentions. */
    private String cells() {
        double model = Throughput.median(rates);
        double both = Throughput.median(ratesTogether);
        return String.format(
                Locale.ROOT,
                "%,.0f | %,.0f | %.1f%% | %,d | %,d",
                model,
                both,
                100 * (model / both - 1),
                mentions(alone),
                mentions(together));
    }
}
