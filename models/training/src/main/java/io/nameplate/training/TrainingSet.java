package io.nameplate.training;

import io.nameplate.eval.GoldCorpus;
import io.nameplate.eval.GoldDocument;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import me.tongfei.progressbar.ProgressBar;

/** The sentences to learn from: the corpora's, some in capitals, some in lower case. */
final class TrainingSet {

    private static final Pattern TEST_DATA = Pattern.compile("(^|[/\\\\])(test|articles|coref)[/\\\\]");

    private final Settings settings;
    private final Path corpora;
    private final Random random;

    TrainingSet(Settings settings, Path corpora) {
        this.settings = settings;
        this.corpora = corpora;
        this.random = new Random(settings.integer("seed"));
    }

    List<TaggedSentence> sentences() {
        List<TaggedSentence> sentences = new ArrayList<>();
        for (Settings.Corpus corpus : ProgressBar.wrap(settings.corpora(), "reading corpora")) {
            if (TEST_DATA.matcher(corpus.path()).find() && !corpus.path().startsWith("train/")) {
                throw new IllegalArgumentException(corpus.path() + " is test data and trains nothing");
            }
            for (GoldDocument document : GoldCorpus.read(corpora.resolve(corpus.path()))) {
                if (random.nextDouble() < corpus.share()) {
                    TaggedSentence.of(Detokenizer.print(document)).forEach(s -> sentences.add(recased(s)));
                }
            }
        }
        return sentences;
    }

    private TaggedSentence recased(TaggedSentence sentence) {
        double drawn = random.nextDouble();
        double upper = settings.number("upper");
        if (drawn < upper) {
            return sentence.withForms(form -> form.toUpperCase(Locale.ROOT));
        }
        return drawn < upper + settings.number("lower")
                ? sentence.withForms(form -> form.toLowerCase(Locale.ROOT))
                : sentence;
    }
}
