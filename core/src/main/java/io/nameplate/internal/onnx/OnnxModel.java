package io.nameplate.internal.onnx;

import io.nameplate.EntityType;
import io.nameplate.ModelLoadException;
import io.nameplate.Sentence;
import io.nameplate.internal.sequence.Prior;
import io.nameplate.internal.sequence.Transitions;
import io.nameplate.spi.EntityRecognizer;
import io.nameplate.spi.ScoredSpan;
import java.lang.ref.Cleaner;
import java.lang.ref.Reference;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * A transformer model for token classification, as Hugging Face exports it, with ONNX Runtime. Thread-safe: what a call
 * writes is its own.
 *
 * <p>Weights lie outside the heap; they are freed when it is closed, or when nobody holds it any more.
 */
public final class OnnxModel implements EntityRecognizer, AutoCloseable {

    /** The file that a transformer model has and no other: its graph and weights. */
    public static final String GRAPH = Session.FILE;

    private static final Cleaner CLEANER = Cleaner.create();

    private final Config config;
    private final WordPieces pieces;
    private final Transitions rules;
    private final Session session;
    private final Cleaner.Cleanable cleanable;
    private final Queue<Inputs> idle = new ConcurrentLinkedQueue<>();

    private OnnxModel(Config config, WordPieces pieces, Session session) {
        this.config = config;
        this.pieces = pieces;
        this.rules = new Transitions(config.labels());
        this.session = session;
        this.cleanable = CLEANER.register(this, session::close);
    }

    /**
     * Loads a model, and reads a word with it.
     *
     * @param threads that work together on one window
     * @throws ModelLoadException if a file is missing, damaged, or of a kind that can't be run; or if ONNX Runtime is missing
     */
    public static OnnxModel load(ModelFolder files, int threads) {
        Config config = Config.read(files);
        WordPieces pieces = Tokenization.read(files);
        int rows = config.vocabularySize().orElse(pieces.size());
        if (pieces.size() > rows) {
            throw new ModelLoadException(files.where(Config.FILE) + " says that the model knows " + rows
                    + " pieces, where its vocabulary has " + pieces.size());
        }
        Session session = open(files, threads, config);
        try {
            check(session, files, config, pieces);
            return new OnnxModel(config, pieces, session);
        } catch (RuntimeException e) {
            session.close();
            throw e;
        }
    }

    private static Session open(ModelFolder files, int threads, Config config) {
        try {
            return Session.open(files, threads, config.labels().size());
        } catch (LinkageError e) {
            throw MissingRuntime.of(files.where(GRAPH), e);
        }
    }

    private static void check(Session session, ModelFolder files, Config config, WordPieces pieces) {
        if (config.tokenTypes() == Config.TokenTypes.CASING && !session.takesTokenTypes()) {
            throw new ModelLoadException(files.where(GRAPH) + " has no input " + Graph.TOKEN_TYPES + ", where "
                    + Config.FILE + " has casing as token types");
        }
        Inputs word = new Inputs(config.window());
        word.begin(pieces.begin());
        word.add(pieces.unknown(), 0);
        word.end(pieces.end());
        int logits = session.run(word).length;
        if (logits != word.length() * config.labels().size()) {
            throw new ModelLoadException(
                    files.where(GRAPH) + " gives " + logits + " logits for " + word.length() + " pieces, where "
                            + Config.FILE + " names " + config.labels().size() + " labels");
        }
    }

    /** The types of the mentions that are to be shown, auxiliary ones left out. */
    public Set<EntityType> types() {
        return config.shown();
    }

    /**
     * Its labels in the BIO scheme, types in capitals: {@code O}, {@code B-PERSON} and so on.
     *
     * @throws IllegalStateException if they are of another scheme
     */
    public List<String> bioLabels() {
        return config.labels().bioLabels();
    }

    /**
     * What one of its labels after another is worth.
     *
     * @param given for each label and, last, for the begin of a sentence, times each label
     */
    public Transitions transitions(double[] given) {
        return new Transitions(config.labels(), given);
    }

    /** Who is to read before it, if anybody. */
    public Optional<First> first() {
        return config.first();
    }

    /** The mentions of all types, auxiliary ones, too, which tell what a name is not. */
    @Override
    public List<ScoredSpan> recognize(List<Sentence> sentences) {
        return recognize(sentences, Prior.none(rules));
    }

    /** The same, weighed with what another model says of these sentences. */
    public List<ScoredSpan> recognize(List<Sentence> sentences, Prior prior) {
        Inputs pooled = idle.poll();
        Inputs inputs = pooled == null ? new Inputs(config.window()) : pooled;
        try {
            return new Reading(this, inputs, prior).read(sentences);
        } finally {
            idle.add(inputs);
            // While it reads, nobody else may hold it: without this, its session could be freed meanwhile.
            Reference.reachabilityFence(this);
        }
    }

    Config config() {
        return config;
    }

    WordPieces pieces() {
        return pieces;
    }

    Session session() {
        return session;
    }

    /** Frees the weights; no call may be running, and none may follow. */
    @Override
    public void close() {
        cleanable.clean();
    }
}
