package io.nameplate.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import opennlp.tools.ml.model.Event;
import opennlp.tools.util.CollectionObjectStream;
import org.junit.jupiter.api.Test;

class FtrlTest {

    /** "signal" tells the outcome in nine of ten events, "noise" says nothing, "rare" comes once. */
    private static Events events(int cutoff) throws IOException {
        Random random = new Random(1);
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            boolean name = random.nextBoolean();
            String signal = random.nextInt(10) == 0 == name ? "signal=no" : "signal=yes";
            String noise = random.nextBoolean() ? "noise=a" : "noise=b";
            events.add(new Event(name ? "name" : "other", new String[] {signal, noise, i == 7 ? "rare" : "always"}));
        }
        return Events.read(() -> new CollectionObjectStream<>(events), cutoff);
    }

    private static Ftrl learner(Events events, double l1) {
        return new Ftrl(events.features().size(), events.outcomes().length, 0.1, 1, l1, 0.1);
    }

    private static double[] weights(Ftrl learner, Events events, String feature) {
        return learner.weights(events.features().getOrDefault(feature, -1));
    }

    @Test
    void lossFallsToWhatTheSignalLeavesOpen() throws Exception {
        Events events = events(1);
        Ftrl learner = learner(events, 0.1);
        double first = learner.pass(events, new Random(2));
        double last = first;
        for (int i = 0; i < 10; i++) {
            last = learner.pass(events, new Random(3));
        }
        assertTrue(last < first);
        assertEquals(-0.9 * Math.log(0.9) - 0.1 * Math.log(0.1), last, 0.03);
    }

    @Test
    void weightsThatEarnNothingAreExactlyZero() throws Exception {
        Events events = events(1);
        Ftrl learner = learner(events, 20);
        learner.pass(events, new Random(2));
        assertArrayEquals(new double[2], weights(learner, events, "noise=a"));
        assertTrue(Math.abs(weights(learner, events, "signal=yes")[0]) > 0.1);
    }

    @Test
    void theSameSeedGivesTheSameWeights() throws Exception {
        Events events = events(1);
        Ftrl one = learner(events, 0.1);
        Ftrl other = learner(events, 0.1);
        one.pass(events, new Random(2));
        other.pass(events, new Random(2));
        assertArrayEquals(weights(one, events, "signal=yes"), weights(other, events, "signal=yes"));
    }

    @Test
    void rareFeaturesAreLeftOut() throws Exception {
        assertTrue(events(1).features().containsKey("rare"));
        assertTrue(!events(2).features().containsKey("rare"));
    }
}
