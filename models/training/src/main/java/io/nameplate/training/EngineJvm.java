package io.nameplate.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A JVM of an engine's own. It answers line by line; what else it prints is passed over. */
final class EngineJvm implements AutoCloseable {

    /** Begins an answer, since engines also write to the standard output. */
    static final String ANSWER = "benchmark-engines: ";

    private final Process process;
    private final BufferedReader answers;
    private final Writer orders;
    private final String engine;
    private final Path log;

    private EngineJvm(Process process, String engine, Path log) {
        this.process = process;
        this.answers = process.inputReader();
        this.orders = process.outputWriter();
        this.engine = engine;
        this.log = log;
    }

    /**
     * Starts it.
     *
     * @param java the command up to and with the JVM's options
     * @param log where its error output goes
     */
    static EngineJvm start(List<String> java, NerPeer engine, EngineTask task, Path log, Object... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(java);
        String whole = System.getProperty("java.class.path", "");
        command.addAll(List.of("-cp", new EngineClassPath(whole, engine.artifacts()).value()));
        command.add(EngineProcess.class.getName());
        command.addAll(List.of(engine.getClass().getName(), task.name()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        Process process =
                new ProcessBuilder(command).redirectError(log.toFile()).start();
        return new EngineJvm(process, engine.getClass().getSimpleName(), log);
    }

    /**
     * Gives an order, and the answer to it.
     *
     * @throws IllegalStateException if it ends without one
     */
    String ask(EngineOrder order) {
        try {
            orders.write(order + "\n");
            orders.flush();
            return answer();
        } catch (IOException e) {
            throw new UncheckedIOException(engine + " can't be asked; its messages: " + log, e);
        }
    }

    /**
     * Its next answer.
     *
     * @throws IllegalStateException if it ends without one
     */
    String answer() throws IOException {
        for (String line = answers.readLine(); line != null; line = answers.readLine()) {
            if (line.startsWith(ANSWER)) {
                return line.substring(ANSWER.length());
            }
        }
        throw new IllegalStateException(engine + " ended without an answer; its messages: " + log);
    }

    /** Ends it. */
    @Override
    public void close() {
        process.destroyForcibly();
    }
}
