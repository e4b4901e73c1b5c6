package io.nameplate.internal.linear;

import java.util.List;

/** Makes features of their templates. */
final class Features {

    private final Lexicon lexicon;
    private final List<String> outcomes;

    Features(Lexicon lexicon, List<String> outcomes) {
        this.lexicon = lexicon;
        this.outcomes = outcomes;
    }

    Feature of(Template template) {
        return switch (template.kind()) {
            case WORD -> WordFeatures.word(false);
            case LOWER_WORD -> WordFeatures.word(true);
            case SHAPE -> WordFeatures.shape();
            case WORD_AND_SHAPE -> WordFeatures.wordAndShape();
            case PREFIX -> WordFeatures.prefixes(template.a());
            case SUFFIX -> WordFeatures.suffixes(template.a());
            case NGRAM -> new NgramFeature(template.a(), template.b());
            case PATTERN -> new PatternFeature();
            case BIGRAM -> NeighbourFeatures.bigrams();
            case TRIGRAM -> NeighbourFeatures.trigrams();
            case CLUSTER -> clusters(template, false);
            case LOWER_CLUSTER -> clusters(template, true);
            case BROWN -> brown(template).tokens();
            case BROWN_AND_SHAPE -> brown(template).tokensAndShapes();
            case BROWN_BIGRAM -> brown(template).bigrams();
            case LISTED -> listed(template, false);
            case LISTED_IN_ANY_CASE -> listed(template, true);
            case SENTENCE_BEGIN, SENTENCE_END, DOCUMENT_BEGIN, PREVIOUS, PRIOR -> placed(template.kind());
            case DECISIONS -> throw new IllegalArgumentException("decisions are known to the decoder alone");
        };
    }

    private Feature placed(Template.Kind kind) {
        return switch (kind) {
            case SENTENCE_BEGIN -> PlaceFeatures.sentenceBegin();
            case SENTENCE_END -> PlaceFeatures.sentenceEnd();
            case DOCUMENT_BEGIN -> PlaceFeatures.documentBegin();
            case PREVIOUS -> PlaceFeatures.previous(outcomes);
            default -> PlaceFeatures.prior();
        };
    }

    private Feature clusters(Template template, boolean lower) {
        return new ClusterFeature(lexicon, lexicon.dictionary(template.dictionary()), lower, template.dictionary());
    }

    private Feature listed(Template template, boolean lower) {
        return new ListFeature(lexicon, lexicon.dictionary(template.dictionary()), lower);
    }

    private BrownFeatures brown(Template template) {
        return new BrownFeatures(lexicon, lexicon.dictionary(template.dictionary()));
    }
}
