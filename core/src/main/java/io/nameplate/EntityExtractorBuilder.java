package io.nameplate;

import io.nameplate.spi.EntityRecognizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Settings of an {@link EntityExtractor}. The order of calls never matters; a setting that is given twice takes the last
 * value, gazetteers, rules and recognizers add up. Not thread-safe; {@link #build()} can be called again.
 */
public final class EntityExtractorBuilder {

    private Optional<NerModel> model = Optional.empty();
    private Set<EntityType> types = Set.of();
    private double minConfidence;
    private OverlapPolicy overlaps = OverlapPolicy.LONGEST_FIRST;
    private DocumentMemory memory = DocumentMemory.ON;
    private final List<Finder> finders = new ArrayList<>();

    EntityExtractorBuilder() {}

    /** The model. Default: the best English one on the class path. */
    public EntityExtractorBuilder model(NerModel chosen) {
        this.model = Optional.of(Objects.requireNonNull(chosen, "model"));
        return this;
    }

    /**
     * The types that the model may give; others of its mentions are left out, those of gazetteers, rules and recognizers
     * are not. Default: all that
     * the model has.
     *
     * @throws IllegalArgumentException if none is given; {@link #build()} throws it for a type that the model lacks
     */
    public EntityExtractorBuilder types(EntityType... chosen) {
        if (chosen.length == 0) {
            throw new IllegalArgumentException("no type given; leave types() out for all types of the model");
        }
        for (EntityType type : chosen) {
            Objects.requireNonNull(type, "type");
        }
        this.types = new TreeSet<>(Arrays.asList(chosen));
        return this;
    }

    /**
     * The least confidence of the model's mentions, from 0, the default, to 1; those of gazetteers, rules and
     * recognizers are not touched.
     *
     * @throws IllegalArgumentException for anything else
     */
    public EntityExtractorBuilder minConfidence(double least) {
        if (!(least >= 0 && least <= 1)) {
            throw new IllegalArgumentException("minConfidence lies in [0,1], not " + least);
        }
        this.minConfidence = least;
        return this;
    }

    /** Adds a finder of spans of the user's own, which sees every document's sentences. */
    public EntityExtractorBuilder recognizer(EntityRecognizer added) {
        return add(MentionSource.RECOGNIZER, Objects.requireNonNull(added, "recognizer"));
    }

    /** Adds names that are found in every text. */
    public EntityExtractorBuilder gazetteer(Gazetteer added) {
        return add(MentionSource.GAZETTEER, added.finder());
    }

    /** Adds a pattern whose matches are found in every text. */
    public EntityExtractorBuilder rule(EntityRule added) {
        return add(MentionSource.RULE, added.finder());
    }

    private EntityExtractorBuilder add(MentionSource source, EntityRecognizer recognizer) {
        finders.add(new Finder(source, recognizer));
        return this;
    }

    /** Which of two overlapping mentions stays. Default: {@link OverlapPolicy#LONGEST_FIRST}. */
    public EntityExtractorBuilder overlaps(OverlapPolicy policy) {
        this.overlaps = Objects.requireNonNull(policy, "policy");
        return this;
    }

    /**
     * Whether the model's sure mentions help it elsewhere in the same document. Default: {@link DocumentMemory#ON}. Memory learns from
     * all that the model finds; {@link #types} and {@link #minConfidence} then hold for what it gives, too. It changes no mention
     * of a gazetteer, rule or recognizer, and gives way to them under every policy.
     */
    public EntityExtractorBuilder documentMemory(DocumentMemory choice) {
        this.memory = Objects.requireNonNull(choice, "choice");
        return this;
    }

    /**
     * Loads the model, unless another extractor has it loaded already.
     *
     * @throws ModelNotFoundException if no model was given and none for English is on the class path
     * @throws ModelLoadException if the model's files are damaged
     * @throws IllegalArgumentException if {@code types} names one that the model lacks
     */
    public EntityExtractor build() {
        SharedModel shared =
                model.orElseGet(() -> Defaults.english(Providers.visible())).shared();
        for (EntityType type : types) {
            if (!shared.info().types().contains(type)) {
                throw new IllegalArgumentException("the model " + shared.info() + " has the types "
                        + shared.info().types() + ", not " + type);
            }
        }
        return new EntityExtractor(
                shared, new Pipeline.Settings(types, minConfidence, List.copyOf(finders), overlaps, memory));
    }
}
