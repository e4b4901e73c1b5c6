package io.nameplate.training;

import java.util.List;
import java.util.function.ToLongFunction;

/** Reads documents one after the other; reports characters a second (median, slowest, fastest round), and mentions. */
final class OneThread implements RoundTaker {

    private final Throughput throughput;

    OneThread(List<String> texts, ToLongFunction<String> reader, long leastNanos) {
        this.throughput = new Throughput(texts, reader, leastNanos);
    }

    @Override
    public void warmUp() {
        throughput.warmUp();
    }

    @Override
    public void round() {
        throughput.round();
    }

    @Override
    public String report() {
        double[] range = throughput.range();
        return throughput.median() + " " + range[0] + " " + range[1] + " " + throughput.count();
    }
}
