package io.nameplate.training;

import io.nameplate.training.Settings.Annotation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** The sentences to learn from: the corpora's, some in capitals, some in lower case. */
final class TrainingSet {

    private final Settings settings;
    private final TrainingTexts texts;
    private final TeacherLabels labels;
    private final Random random;

    TrainingSet(Settings settings, Places places) {
        this.settings = settings;
        this.texts = new TrainingTexts(places.corpora);
        this.labels = new TeacherLabels(places.labels);
        this.random = new Random(settings.integer("seed"));
    }

    /** The corpora's sentences, annotated or as a teacher labels them. */
    List<TaggedSentence> sentences() throws IOException {
        List<TaggedSentence> sentences = new ArrayList<>();
        for (Map.Entry<Settings.Corpus, List<TaggedSentence>> read :
                texts.sentences(settings).entrySet()) {
            Settings.Corpus corpus = read.getKey();
            sentences.addAll(
                    corpus.annotation() == Annotation.NONE
                            ? labels.label(corpus.name(), read.getValue())
                            : read.getValue());
        }
        return sentences.stream().map(this::recased).toList();
    }

    /** A word of a headline: capitalized, if it is longer than the small ones that aren't. */
    static String headline(String form) {
        return form.length() > 3 ? form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1) : form;
    }

    private TaggedSentence recased(TaggedSentence sentence) {
        double drawn = random.nextDouble();
        double upper = settings.number("upper");
        if (drawn < upper) {
            return sentence.withForms(form -> form.toUpperCase(Locale.ROOT));
        }
        double lower = upper + settings.number("lower");
        if (drawn < lower) {
            return sentence.withForms(form -> form.toLowerCase(Locale.ROOT));
        }
        return drawn < lower + settings.number("headline") ? sentence.withForms(TrainingSet::headline) : sentence;
    }
}
