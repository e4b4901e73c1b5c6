package io.nameplate.training;

import io.nameplate.EntityExtractor;
import io.nameplate.EntityExtractorBuilder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** What a gazetteer or a rule adds to the time of the model alone, measured in turns. */
final class FinderCost {

    private static final int WARM_UPS = 8;

    private final Throughput alone;
    private final Throughput together;

    private FinderCost(Throughput alone, Throughput together) {
        this.alone = alone;
        this.together = together;
    }

    /** Measures a number of rounds with and without what is added to an extractor. */
    static FinderCost measure(
            List<String> texts, Consumer<EntityExtractorBuilder> finder, int rounds, long leastNanos) {
        EntityExtractorBuilder with = EntityExtractor.builder();
        finder.accept(with);
        try (EntityExtractor model = EntityExtractor.english();
                EntityExtractor both = with.build()) {
            FinderCost cost = new FinderCost(
                    new Throughput(texts, text -> model.extract(text).mentions().size(), leastNanos),
                    new Throughput(texts, text -> both.extract(text).mentions().size(), leastNanos));
            cost.measure(rounds);
            return cost;
        }
    }

    private void measure(int rounds) {
        List<Throughput> order = new ArrayList<>(List.of(alone, together));
        for (int i = 0; i < WARM_UPS; i++) {
            order.forEach(Throughput::warmUp);
        }
        for (int i = 0; i < rounds; i++) {
            order.forEach(Throughput::round);
            Collections.reverse(order);
        }
    }

    /** The cells of a table: rate of the model, rate with it, share of the model's time that it adds, mentions. */
    String cells() {
        double share = alone.median() / together.median() - 1;
        return String.format(
                Locale.ROOT,
                "%,.0f | %,.0f | %.1f%% | %,d | %,d",
                alone.median(),
                together.median(),
                100 * share,
                alone.count(),
                together.count());
    }
}
