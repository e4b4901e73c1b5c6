package io.nameplate.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.ref.Reference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToLongFunction;

/** What runs in a JVM of an engine's own. Uses nothing but the JDK, so that only the engine is measured. */
final class EngineProcess {

    /** Stands between two documents. */
    static final String SEPARATOR = "\0";

    private EngineProcess() {}

    /**
     * Does one task.
     *
     * @param args the engine's class, the task, the file to read, and the task's own
     */
    public static void main(String[] args) throws IOException, ReflectiveOperationException {
        NerPeer engine = Class.forName(args[0])
                .asSubclass(NerPeer.class)
                .getConstructor()
                .newInstance();
        String text = Files.readString(Path.of(args[2]));
        switch (EngineTask.valueOf(args[1])) {
            case FIRST -> first(engine, text);
            case ROUNDS -> serve(new OneThread(texts(text), engine.load(), Long.parseLong(args[3])));
            case THREADS ->
                serve(new ManyThreads(texts(text), engine.load(), Long.parseLong(args[3]), Integer.parseInt(args[4])));
        }
        // An engine's own threads would keep it alive.
        System.exit(0);
    }

    private static List<String> texts(String all) {
        return List.of(all.split(SEPARATOR, -1));
    }

    private static void first(NerPeer engine, String article) throws IOException {
        ToLongFunction<String> reader = engine.load();
        try {
            say(String.valueOf(reader.applyAsLong(article)));
            long resident = ProcessMemory.peak();
            System.gc();
            Runtime runtime = Runtime.getRuntime();
            say(runtime.totalMemory() - runtime.freeMemory() + " " + resident);
        } finally {
            Reference.reachabilityFence(reader);
        }
    }

    private static void serve(RoundTaker taker) throws IOException {
        say("loaded");
        BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = orders.readLine(); line != null; line = orders.readLine()) {
            say(obey(EngineOrder.valueOf(line), taker));
        }
    }

    private static String obey(EngineOrder order, RoundTaker taker) {
        switch (order) {
            case WARM_UP -> taker.warmUp();
            case ROUND -> taker.round();
            case REPORT -> {
                return taker.report();
            }
        }
        return "done";
    }

    private static void say(String answer) {
        System.out.println(EngineJvm.ANSWER + answer);
    }
}
