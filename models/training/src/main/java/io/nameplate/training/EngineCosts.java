package io.nameplate.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What an engine costs before it is warm: the medians of several starts. */
final class EngineCosts {

    private final NerPeer engine;
    private final List<String> java;
    private final List<Double> seconds = new ArrayList<>();
    private final List<Double> heaps = new ArrayList<>();
    private final List<Double> residents = new ArrayList<>();

    /** Starts nothing yet. */
    EngineCosts(NerPeer engine, List<String> java) {
        this.engine = engine;
        this.java = java;
    }

    /** Starts a JVM that reads the article and ends. */
    void start(Path article, Path log) throws IOException {
        long start = System.nanoTime();
        try (EngineJvm jvm = EngineJvm.start(java, engine, EngineTask.FIRST, log, article)) {
            jvm.answer();
            seconds.add((System.nanoTime() - start) / 1e9);
            String[] memory = jvm.answer().split(" ", -1);
            heaps.add(Double.parseDouble(memory[0]));
            residents.add(Double.parseDouble(memory[1]));
        }
    }

    /** From the process's start to the number of mentions of the article. */
    double seconds() {
        return Throughput.median(seconds);
    }

    /** Bytes of heap in use after a garbage collection, the engine loaded. */
    double heap() {
        return Throughput.median(heaps);
    }

    /** The most bytes that the process held. */
    double resident() {
        return Throughput.median(residents);
    }

    /** The bytes of the jars that it needs. */
    long download() throws IOException {
        return new EngineClassPath(System.getProperty("java.class.path", ""), engine.artifacts()).download();
    }
}
