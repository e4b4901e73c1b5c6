package io.nameplate.training;

import io.nameplate.eval.GoldDocument;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import me.tongfei.progressbar.ProgressBar;

/** The sentences to learn from: the corpora's, some in capitals, some in lower case. */
final class TrainingSet {

    private final Settings settings;
    private final TrainingTexts texts;
    private final Random random;

    TrainingSet(Settings settings, Path corpora) {
        this.settings = settings;
        this.texts = new TrainingTexts(corpora);
        this.random = new Random(settings.integer("seed"));
    }

    /** The gold corpora's sentences, then the silver ones that leave out nothing that gold nearly always names. */
    List<TaggedSentence> sentences() {
        List<TaggedSentence> gold = new ArrayList<>();
        List<TaggedSentence> silver = new ArrayList<>();
        for (Settings.Corpus corpus : ProgressBar.wrap(settings.corpora(), "reading corpora")) {
            read(corpus, corpus.path().equals(settings.text("silver")) ? silver : gold);
        }
        SilverFilter filter = new SilverFilter(gold);
        silver.removeIf(sentence -> !filter.accepts(sentence));
        return Stream.concat(gold.stream(), silver.stream()).map(this::recased).toList();
    }

    private void read(Settings.Corpus corpus, List<TaggedSentence> sentences) {
        for (GoldDocument document : texts.documents(corpus)) {
            if (random.nextDouble() < corpus.share()) {
                sentences.addAll(TaggedSentence.of(document));
            }
        }
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
