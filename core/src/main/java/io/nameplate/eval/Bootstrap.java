package io.nameplate.eval;

import com.google.common.math.Quantiles;
import com.google.common.math.Quantiles.ScaleAndIndex;
import java.util.List;
import java.util.Random;

/**
 * Percentile bootstrap over documents (Efron and Tibshirani, An Introduction to the Bootstrap, 1993, chapter 13): 1,000
 * resamples, 95%, always the same random numbers.
 */
final class Bootstrap {

    private static final int RESAMPLES = 1000;
    private static final long SEED = 7;

    private Bootstrap() {}

    static Interval f1(List<Counts> documents) {
        if (documents.isEmpty()) {
            return new Interval(0, 0);
        }
        Random random = new Random(SEED);
        double[] scores = new double[RESAMPLES];
        for (int i = 0; i < RESAMPLES; i++) {
            scores[i] = resampled(documents, random);
        }
        ScaleAndIndex tail = Quantiles.scale(1000).index(25);
        ScaleAndIndex head = Quantiles.scale(1000).index(975);
        return new Interval(tail.compute(scores), head.compute(scores));
    }

    private static double resampled(List<Counts> documents, Random random) {
        int tp = 0;
        int fp = 0;
        int fn = 0;
        for (int i = 0; i < documents.size(); i++) {
            Counts drawn = documents.get(random.nextInt(documents.size()));
            tp += drawn.tp();
            fp += drawn.fp();
            fn += drawn.fn();
        }
        return new Counts(tp, fp, fn).f1();
    }
}
