package io.nameplate.internal.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import io.nameplate.ModelLoadException;
import io.nameplate.NameplateException;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A graph in ONNX Runtime, which holds its weights outside the heap until it is closed. Thread-safe, but for closing while it
 * runs.
 */
final class Session implements AutoCloseable {

    static final String FILE = "model.onnx";

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final Graph graph;
    private final String where;

    private Session(OrtEnvironment environment, OrtSession session, Graph graph, String where) {
        this.environment = environment;
        this.session = session;
        this.graph = graph;
        this.where = where;
    }

    /**
     * Loads a graph.
     *
     * @param threads that work together on one run
     * @throws ModelLoadException if it is none, or not of a token-classification model with so many labels
     */
    static Session open(ModelFolder files, int threads, int labels) {
        String where = files.where(FILE);
        try (SessionOptions options = options(threads)) {
            OrtEnvironment environment = Environment.get();
            OrtSession session = create(environment, files, options);
            try {
                return new Session(environment, session, Graph.of(session, where, labels), where);
            } catch (OrtException | RuntimeException e) {
                session.close();
                throw e;
            }
        } catch (OrtException e) {
            throw new ModelLoadException(where + " can't be loaded: " + e.getMessage(), e);
        }
    }

    private static OrtSession create(OrtEnvironment environment, ModelFolder files, SessionOptions options)
            throws OrtException {
        Optional<Path> path = files.path(FILE);
        return path.isPresent()
                ? environment.createSession(path.get().toString(), options)
                : environment.createSession(files.bytes(FILE), options);
    }

    private static SessionOptions options(int threads) throws OrtException {
        SessionOptions options = new SessionOptions();
        try {
            options.setIntraOpNumThreads(threads);
            options.setInterOpNumThreads(1);
            // A pattern is kept for each length of window, and windows have all lengths.
            options.setMemoryPatternOptimization(false);
            // The arena stays as large as the largest windows made it. Without it the C library's own arenas, one a
            // thread, go on growing: seen by 106 MB in 6,000 texts of four threads, instead of 16 MB.
            options.setCPUArenaAllocator(true);
            options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
            return options;
        } catch (OrtException e) {
            options.close();
            throw e;
        }
    }

    boolean takesTokenTypes() {
        return graph.inputs().contains(Graph.TOKEN_TYPES);
    }

    /**
     * Reads one window.
     *
     * @return the logits, those of a piece at its index times the number of labels
     */
    float[] run(Inputs inputs) {
        try (OnnxTensor ids = tensor(inputs.ids());
                OnnxTensor mask = tensor(inputs.mask());
                OnnxTensor types = tensor(inputs.tokenTypes());
                OrtSession.Result result = session.run(taken(ids, mask, types), Set.of(graph.output()))) {
            return ((OnnxTensor) result.get(0)).getFloatBuffer().array();
        } catch (OrtException e) {
            throw new NameplateException(
                    where + " failed on a window of " + inputs.length() + " pieces: " + e.getMessage(), e);
        }
    }

    private OnnxTensor tensor(LongBuffer buffer) throws OrtException {
        return OnnxTensor.createTensor(environment, buffer, new long[] {1, buffer.remaining()});
    }

    private Map<String, OnnxTensor> taken(OnnxTensor ids, OnnxTensor mask, OnnxTensor types) {
        Map<String, OnnxTensor> taken =
                new HashMap<>(Map.of(Graph.IDS, ids, Graph.MASK, mask, Graph.TOKEN_TYPES, types));
        taken.keySet().retainAll(graph.inputs());
        return taken;
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new NameplateException(where + " can't be freed: " + e.getMessage(), e);
        }
    }
}
