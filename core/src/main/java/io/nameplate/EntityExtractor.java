package io.nameplate;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads news text and says who, where and which organization. The library's front door.
 *
 * <pre>{@code
 * try (EntityExtractor extractor = EntityExtractor.english()) {
 *     for (EntityMention m : extractor.extract(article).mentions()) {
 *         System.out.println(m.type() + " " + m.text());
 *     }
 * }
 * }</pre>
 *
 * <p>Immutable and thread-safe: share one among all threads. Make it once and keep it: the first extractor of a model
 * loads its weights, further ones share them. {@link #close()} gives them back, and the last of a model frees them. An
 * extractor that lives as long as the application need not be closed; one that is dropped unclosed keeps the weights loaded.
 */
public final class EntityExtractor implements AutoCloseable {

    private final SharedModel model;
    private @Nullable Pipeline pipeline;
    private volatile boolean closing;
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();

    EntityExtractor(SharedModel model, Pipeline.Settings settings) {
        this.model = model;
        this.pipeline = new Pipeline(model.acquire(), settings);
    }

    /**
     * An extractor with the best English model on the class path, logged at INFO the first time.
     *
     * @throws ModelNotFoundException if there is none
     * @throws ModelLoadException if its files are damaged
     */
    public static EntityExtractor english() {
        return builder().build();
    }

    /**
     * As {@link #english()}, of the models that a class loader sees; for notebooks, Spark and containers.
     *
     * @throws ModelNotFoundException if it sees none
     * @throws ModelLoadException if its files are damaged
     */
    public static EntityExtractor english(ClassLoader loader) {
        return builder().model(Defaults.english(Providers.of(loader))).build();
    }

    /** For another model, fewer types, a least confidence, or recognizers of one's own. */
    public static EntityExtractorBuilder builder() {
        return new EntityExtractorBuilder();
    }

    /**
     * Reads a text of any length. It is taken as plain text: markup is read as text, and the model's language is assumed.
     *
     * @throws IllegalStateException if this extractor is closed
     * @throws ExtractionInterruptedException if the thread is interrupted, between two sentences or windows; its flag stays
     *     set
     * @throws RecognizerException if a recognizer of the user's throws or gives a span that the text does not have
     */
    public Extraction extract(String text) {
        return extract(Document.of(text));
    }

    /** Reads a document; as {@link #extract(String)}. */
    public Extraction extract(Document document) {
        Objects.requireNonNull(document, "document");
        // Asked before the lock: a call that waits behind close() could be what the running call waits for.
        if (closing) {
            throw closed();
        }
        lock.readLock().lock();
        try {
            Pipeline open = pipeline;
            if (open == null) {
                throw closed();
            }
            return open.extract(document);
        } finally {
            lock.readLock().unlock();
        }
    }

    /**
     * Reads documents one by one as the result is consumed: lazy, in order, in flat memory. A parallel stream is read in
     * parallel. What {@link #extract(String)} throws is thrown where the result is consumed.
     */
    public Stream<Extraction> extractAll(Stream<Document> documents) {
        return documents.map(this::extract);
    }

    /** Reads documents one by one as the result is consumed; as {@link #extractAll(Stream)}. */
    public Stream<Extraction> extractAll(List<Document> documents) {
        return extractAll(documents.stream());
    }

    private IllegalStateException closed() {
        return new IllegalStateException("this extractor of " + model.info() + " is closed");
    }

    /** What it reads with. */
    public ModelInfo model() {
        return model.info();
    }

    /**
     * Waits for running calls, then gives back its share of the model; calls that come meanwhile are refused, a second
     * {@code close()} does nothing.
     *
     * @throws IllegalStateException if called by one of its own recognizers, which would wait for itself
     */
    @Override
    public void close() {
        if (lock.getReadHoldCount() > 0) {
            throw new IllegalStateException("an extractor can't be closed from within its own extract");
        }
        closing = true;
        lock.writeLock().lock();
        try {
            if (pipeline != null) {
                pipeline = null;
                model.release();
            }
        } finally {
            lock.writeLock().unlock();
        }
    }
}
