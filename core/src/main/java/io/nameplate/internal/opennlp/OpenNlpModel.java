package io.nameplate.internal.opennlp;

import io.nameplate.EntityType;
import io.nameplate.ExtractionInterruptedException;
import io.nameplate.ModelLoadException;
import io.nameplate.Sentence;
import io.nameplate.Token;
import io.nameplate.spi.EntityRecognizer;
import io.nameplate.spi.ScoredSpan;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.stream.Collectors;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.Span;

/**
 * A name finder model of OpenNLP, thread-safe though {@link NameFinderME} is not: each call borrows a finder of its own
 * from a pool, and gives it back as empty as it was.
 *
 * <p>A finder keeps what it saw of a document's sentences, its beam and its buffers in fields, so that two threads on one
 * finder mix up their documents silently; a new one costs up to 2 ms, since it parses its feature description anew. The
 * weights are shared by all finders and never written.
 */
public final class OpenNlpModel implements EntityRecognizer {

    private static final int MOST_TOKENS_KEPT = 50_000;
    static final String AUXILIARY = "Nameplate-Auxiliary";

    /** What a model of ours says of itself in its manifest. */
    public record Description(String name, String version, String format, String leastCore) {

        static Optional<Description> of(Properties manifest) {
            return Optional.ofNullable(manifest.getProperty("Nameplate-Format"))
                    .map(format -> new Description(
                            manifest.getProperty("Nameplate-Name", "unnamed"),
                            manifest.getProperty("Nameplate-Version", "unknown"),
                            format,
                            manifest.getProperty("Nameplate-Core", "0")));
        }
    }

    private final TokenNameFinderModel model;
    private final Optional<Description> description;
    private final Map<String, EntityType> types;
    private final Set<EntityType> shown;
    private final ArrayBlockingQueue<NameFinderME> idle =
            new ArrayBlockingQueue<>(2 * Runtime.getRuntime().availableProcessors());

    private OpenNlpModel(TokenNameFinderModel model, Properties manifest) {
        this.model = model;
        this.description = Description.of(manifest);
        Set<String> auxiliary = Set.of(manifest.getProperty(AUXILIARY, "").split(","));
        this.types = types(model);
        this.shown = shown(types, auxiliary);
        // An auxiliary label that means a shown type: nobody could tell its mentions from those that are shown.
        types.entrySet().removeIf(e -> auxiliary.contains(e.getKey()) && shown.contains(e.getValue()));
        idle.add(new NameFinderME(model));
    }

    /** Whether bytes begin as an OpenNLP model does: it is a zip archive. */
    public static boolean looksLikeOne(byte[] bytes) {
        return Archive.looksLikeOne(bytes);
    }

    /**
     * Reads a model.
     *
     * @param where the file's name for messages
     * @throws ModelLoadException if the bytes are cut, damaged, or another kind of model
     */
    public static OpenNlpModel load(byte[] bytes, String where) {
        try {
            Properties manifest = new Archive(bytes).checkedManifest();
            return new OpenNlpModel(
                    new TokenNameFinderModel(new ByteArrayInputStream(Clusters.readable(bytes, manifest))), manifest);
        } catch (IOException | RuntimeException e) {
            throw new ModelLoadException(where + " is no OpenNLP name finder model: " + reason(e), e);
        }
    }

    private static String reason(Exception e) {
        return e.getMessage() == null ? e.toString() : e.getMessage();
    }

    /** What a model of ours says of itself; nothing for other models. */
    public Optional<Description> description() {
        return description;
    }

    /** The language of its manifest. */
    public String language() {
        return model.getLanguage();
    }

    /** The types of the mentions that are to be shown, auxiliary ones left out. */
    public Set<EntityType> types() {
        return shown;
    }

    /** The mentions of all types, auxiliary ones, too, which tell what a name is not. */
    @Override
    public List<ScoredSpan> recognize(List<Sentence> sentences) {
        NameFinderME pooled = idle.poll();
        NameFinderME finder = pooled == null ? new NameFinderME(model) : pooled;
        List<ScoredSpan> spans = new ArrayList<>();
        for (Sentence sentence : sentences) {
            if (Thread.currentThread().isInterrupted()) {
                throw new ExtractionInterruptedException(
                        "interrupted before the sentence at " + sentence.span() + " was read");
            }
            read(finder, sentence.tokens(), spans);
        }
        giveBack(finder, sentences);
        return spans;
    }

    /** Keeps a finder that was left clean, as many as cores can use; a long document leaves it with large, slow tables. */
    private void giveBack(NameFinderME finder, List<Sentence> sentences) {
        finder.clearAdaptiveData();
        if (sentences.stream().mapToInt(s -> s.tokens().size()).sum() <= MOST_TOKENS_KEPT) {
            boolean unused = idle.offer(finder);
        }
    }

    private void read(NameFinderME finder, List<Token> tokens, List<ScoredSpan> spans) {
        String[] forms = Token.normalized(tokens).toArray(String[]::new);
        for (Span found : finder.find(forms)) {
            EntityType type = types.get(found.getType());
            if (type != null) {
                int start = tokens.get(found.getStart()).start();
                int end = tokens.get(found.getEnd() - 1).end();
                spans.add(new ScoredSpan(new io.nameplate.Span(start, end), type, within01(found.getProb())));
            }
        }
    }

    /** A mean of probabilities can leave the unit interval by a rounding error. */
    private static double within01(double probability) {
        return Math.min(1, Math.max(0, probability));
    }

    private static Set<EntityType> shown(Map<String, EntityType> types, Set<String> auxiliary) {
        return types.entrySet().stream()
                .filter(e -> !auxiliary.contains(e.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, EntityType> types(TokenNameFinderModel model) {
        Map<String, EntityType> types = new TreeMap<>();
        Arrays.stream(model.getNameFinderSequenceModel().getOutcomes())
                .filter(outcome -> outcome.contains("-"))
                .map(outcome -> outcome.substring(0, outcome.lastIndexOf('-')))
                .forEach(label -> types.put(label, EntityType.ofLabel(label)));
        return types;
    }
}
