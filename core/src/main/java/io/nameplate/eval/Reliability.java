package io.nameplate.eval;

import io.nameplate.EntityExtractor;
import io.nameplate.EntityMention;
import io.nameplate.MentionSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Holds confidence against truth: of mentions of a confidence of 0.8, eight in ten should be right. A mention is right if
 * {@link Evaluation} would count it so. Not thread-safe.
 */
public final class Reliability {

    private final List<Bin> mentions = new ArrayList<>();

    /**
     * Mentions of like confidence.
     *
     * @param size how many
     * @param confidence their mean confidence, from 0 to 1
     * @param right the share of them that is right, from 0 to 1
     */
    public record Bin(int size, double confidence, double right) {

        /** Refuses an empty bin. */
        public Bin {
            if (size < 1) {
                throw new IllegalArgumentException("a bin holds one mention or more, not " + size);
            }
        }

        /** Both together. */
        public Bin plus(Bin other) {
            int both = size + other.size;
            return new Bin(
                    both,
                    (size * confidence + other.size * other.confidence) / both,
                    (size * right + other.size * other.right) / both);
        }
    }

    /** Nothing held yet. */
    public Reliability() {}

    /** Reads documents with an extractor and holds what it finds of the scored types. */
    public void add(EntityExtractor extractor, Collection<GoldDocument> gold) {
        add(extractor, gold, EnumSet.allOf(MentionSource.class));
    }

    /** Reads documents with an extractor and holds what it finds of the scored types and comes from some sources. */
    public void add(EntityExtractor extractor, Collection<GoldDocument> gold, Set<MentionSource> sources) {
        for (GoldDocument document : gold) {
            for (EntityMention mention : extractor.extract(document.document()).mentions()) {
                if (Evaluation.TYPES.contains(mention.type()) && sources.contains(mention.source())) {
                    double right = Evaluation.isRight(document, Annotation.of(mention)) ? 1 : 0;
                    mentions.add(new Bin(1, mention.confidence(), right));
                }
            }
        }
    }

    /**
     * The mentions in bins of like size, the least confident first.
     *
     * @throws IllegalArgumentException for fewer bins than one, or more than there are mentions
     */
    public List<Bin> bins(int count) {
        if (count < 1 || count > mentions.size()) {
            throw new IllegalArgumentException(count + " bins of " + mentions.size() + " mentions");
        }
        List<Bin> sorted = new ArrayList<>(mentions);
        sorted.sort(Comparator.comparingDouble(Bin::confidence).thenComparingDouble(Bin::right));
        List<Bin> bins = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int from = (int) ((long) i * sorted.size() / count);
            int to = (int) ((long) (i + 1) * sorted.size() / count);
            bins.add(sorted.subList(from, to).stream().reduce(Bin::plus).orElseThrow());
        }
        return bins;
    }

    /**
     * The expected calibration error, from 0 to 1: the mean distance between confidence and the share that is right, over bins
     * of equal mass (Naeini, Cooper and Hauskrecht, AAAI 2015; equal mass as in Nixon et al., 2019).
     */
    public double expectedCalibrationError(int binCount) {
        return bins(binCount).stream()
                        .mapToDouble(bin -> bin.size() * Math.abs(bin.confidence() - bin.right()))
                        .sum()
                / mentions.size();
    }

    /** How many mentions are held. */
    public int size() {
        return mentions.size();
    }
}
